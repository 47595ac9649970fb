package dk.klynge.leadership.disagreement;

import dk.klynge.guard.Refused;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.Teams;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The list is open to the team, to its leaders, who see how many there are, and to whoever one of
/// them concerns; what is in one, only to those it concerns.
@Component
class DisagreementDoor {

  private final Teams teams;
  private final TeamDoor door;
  private final DisagreementRows rows;
  private final SignedInPerson signedIn;
  private final Clock clock;

  DisagreementDoor(
      Teams teams, TeamDoor door, DisagreementRows rows, SignedInPerson signedIn, Clock clock) {
    this.teams = teams;
    this.door = door;
    this.rows = rows;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /// @param me empty for an account that belongs to nobody of the register, who reads none
  record Visit(Team team, Optional<PersonId> me) {

    boolean reads(Disagreement one) {
      return me.filter(person -> one.concerns(person, team)).isPresent();
    }

    PersonId person() {
      return me.orElseThrow(NotFound::new);
    }
  }

  Visit open(ClusterId cluster) {
    var team = teams.find(cluster, LocalDate.now(clock)).orElseThrow(NotFound::new);
    var visit = new Visit(team, signedIn.now());
    boolean own = visit.me().filter(team::has).isPresent();
    if (own
        || door.may(LeadershipActions.TEAM_READ, team)
        || door.may(LeadershipActions.FOLLOW, team)
        || rows.of(cluster).stream().anyMatch(visit::reads)) return visit;
    throw new Refused(LeadershipActions.TEAM_READ);
  }

  /// For everybody whom it does not concern there is no such page.
  Disagreement find(Visit visit, UUID id) {
    return rows.find(id)
        .filter(one -> one.cluster().equals(visit.team().cluster()))
        .filter(visit::reads)
        .orElseThrow(NotFound::new);
  }
}
