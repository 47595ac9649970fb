package dk.klynge.development.network;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.network.LearningNetwork.Meeting;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A network is made, gets members and a facilitator, meets, writes, and is closed. Who may is
/// asked at the door.
@Service
class KeepNetwork {

  private final NetworkRows networks;
  private final MeetingRows meetings;
  private final NetworkLetters letters;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  KeepNetwork(
      NetworkRows networks,
      MeetingRows meetings,
      NetworkLetters letters,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.networks = networks;
    this.meetings = meetings;
    this.letters = letters;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// @param token of the form; sent twice it makes one network
  @Transactional
  UUID make(String name, String purpose, String token) {
    guard.require(DevelopmentActions.OFFER, new Scope.Everywhere());
    var id = UUID.randomUUID();
    if (!networks.insert(id, name, purpose, token, guard.who()))
      return networks.madeFrom(token).orElseThrow();
    note(get(id), "made", new Change("", "made"));
    return id;
  }

  /// False where somebody changed it meanwhile.
  @Transactional
  boolean change(LearningNetwork network, int version, String name, String purpose) {
    if (!networks.update(network.id(), version, name, purpose)) return false;
    note(get(network.id()), "text", new Change("", "changed"));
    return true;
  }

  /// A new member is called to the meetings to come.
  @Transactional
  void join(LearningNetwork network, PersonId person) {
    if (!networks.join(network.id(), person)) return;
    var now = get(network.id());
    note(now, "member", new Change("", "joined"));
    var today = LocalDate.now(clock);
    for (var member : now.members())
      if (member.person().equals(person))
        now.meetings().stream()
            .filter(one -> !one.calledOff() && !one.day().isBefore(today))
            .forEach(one -> letters.call(now, one, member));
  }

  /// A facilitator who leaves leaves the network to run by itself.
  @Transactional
  void leave(LearningNetwork network, PersonId person) {
    if (!networks.leave(network.id(), person)) return;
    if (network.facilitator().filter(person::equals).isPresent())
      networks.facilitate(network.id(), Optional.empty());
    note(network, "member", new Change("member", "left"));
  }

  /// Only a member can facilitate; nobody means that the network runs by itself.
  @Transactional
  void facilitate(LearningNetwork network, Optional<PersonId> person) {
    if (person.filter(one -> !network.has(one)).isPresent()) return;
    networks.facilitate(network.id(), person);
    note(network, "standing", new Change(standing(network.facilitator()), standing(person)));
  }

  private static String standing(Optional<PersonId> facilitator) {
    return facilitator.isPresent() ? "facilitated" : "self-running";
  }

  @Transactional
  void close(LearningNetwork network) {
    if (networks.close(network.id())) note(network, "closed", new Change("", "closed"));
  }

  /// One whose id is known is changed, one whose id is not is added; all members are told. False
  /// where somebody changed it meanwhile.
  @Transactional
  boolean arrange(LearningNetwork network, Meeting meeting) {
    var before = network.meeting(meeting.id());
    if (before.isEmpty()) {
      if (!meetings.insert(network.id(), meeting)) return true;
    } else if (!meetings.update(meeting)) return false;
    var now = get(network.id());
    now.meeting(meeting.id()).ifPresent(one -> letters.call(now, one));
    note(
        network,
        "meeting",
        new Change(
            before.map(one -> one.day().toString()).orElse(""),
            meeting.calledOff() ? "" : meeting.day().toString()));
    return true;
  }

  /// False where somebody has written since.
  @Transactional
  boolean write(LearningNetwork network, int before, String text, PersonId who) {
    if (!meetings.write(network.id(), before, text, who.value())) return false;
    note(network, "notes", new Change(Integer.toString(before), Integer.toString(before + 1)));
    return true;
  }

  private LearningNetwork get(UUID id) {
    return networks.find(id).orElseThrow();
  }

  private void note(LearningNetwork network, String field, Change change) {
    audit.changed(
        DevelopmentActions.TAKE_PART,
        new Subject("learning-network", network.id().toString(), network.name()),
        Map.of(field, change));
  }
}
