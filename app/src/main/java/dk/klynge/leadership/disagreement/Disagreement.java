package dk.klynge.leadership.disagreement;

import dk.klynge.leadership.Team;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// @param circle team, or chain for two of it
/// @param parties whom it concerns besides the team: the two, and leaders it was taken up to
record Disagreement(
    UUID id,
    int version,
    ClusterId cluster,
    String circle,
    Words words,
    PersonId raisedBy,
    Instant raised,
    Optional<Settlement> settled,
    List<Party> parties,
    List<View> views) {

  static final List<String> ABOUT = List.of("task", "goal", "decision", "other");
  static final List<String> HOW = List.of("agreed", "decided", "tried", "dropped");

  Disagreement {
    parties = List.copyOf(parties);
    views = List.copyOf(views);
  }

  /// @param about task, goal, decision or other
  /// @param matter what it is about, at length
  /// @param heard who was heard, in their own words
  record Words(String about, String title, String matter, String heard) {}

  /// @param how agreed, decided by a leader, tried out, or dropped
  /// @param by whom
  record Settlement(LocalDate on, String how, String by, String outcome, String learnt) {}

  record Party(PersonId person, boolean takenUp) {}

  record View(UUID id, PersonId person, String text, Instant at) {}

  /// Those who may read it; everybody else learns that it is there, and whether it is settled.
  boolean concerns(PersonId person, Team team) {
    return (circle.equals("team") && team.has(person))
        || parties.stream().anyMatch(one -> one.person().equals(person));
  }

  List<PersonId> concerned(Team team) {
    var members =
        circle.equals("team")
            ? team.members().stream().map(Team.Member::person)
            : Stream.<PersonId>empty();
    return Stream.concat(members, parties.stream().map(Party::person)).distinct().toList();
  }
}
