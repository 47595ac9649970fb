package dk.klynge.development.network;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Refused;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who may do what with a network: what is said there is for its members alone; those who keep the
/// catalogue see who is in it and when it meets.
@Component
class NetworkDoor {

  private final NetworkRows networks;
  private final SignedInPerson signedIn;
  private final Guard guard;

  NetworkDoor(NetworkRows networks, SignedInPerson signedIn, Guard guard) {
    this.networks = networks;
    this.signedIn = signedIn;
    this.guard = guard;
  }

  /// @throws NotFound where there is none
  /// @throws Refused for whoever is no member and does not keep the catalogue
  LearningNetwork open(UUID id) {
    var network = networks.find(id).orElseThrow(NotFound::new);
    if (!isInside(network) && !mayOffer()) throw new Refused(DevelopmentActions.TAKE_PART);
    return network;
  }

  /// For what only members may see and do.
  LearningNetwork inside(UUID id) {
    var network = networks.find(id).orElseThrow(NotFound::new);
    if (!isInside(network)) throw new Refused(DevelopmentActions.TAKE_PART);
    return network;
  }

  /// For keeping members and the rest; a closed network stays as it is.
  LearningNetwork keep(UUID id) {
    var network = open(id);
    if (!mayKeep(network)) throw new Refused(DevelopmentActions.TAKE_PART);
    return network;
  }

  boolean isInside(LearningNetwork network) {
    return signedIn.now().filter(network::has).isPresent();
  }

  boolean mayOffer() {
    return guard.may(DevelopmentActions.OFFER);
  }

  /// Those who keep the catalogue and the facilitator; where there is none, every member.
  boolean mayKeep(LearningNetwork network) {
    if (network.closed()) return false;
    if (mayOffer()) return true;
    return isInside(network)
        && network.facilitator().map(one -> me().filter(one::equals).isPresent()).orElse(true);
  }

  Optional<PersonId> me() {
    return signedIn.now();
  }
}
