package dk.klynge.staffing;

import dk.klynge.organisation.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One who sits in a committee, is asked to, or has left it.
///
/// @param number among those of the same role, from 1
/// @param person empty for somebody outside the register
/// @param email empty where none is known
/// @param substituteFor the seat that this one waits to take over
public record Seat(
    UUID id,
    CommitteeId committee,
    String role,
    int number,
    Optional<PersonId> person,
    String name,
    String email,
    Optional<UUID> substituteFor,
    Optional<Instant> invitedAt,
    String answer,
    Optional<Instant> leftAt) {

  /// It follows from what has happened: left, accepted, declined, invited or proposed.
  public String state() {
    if (leftAt.isPresent()) return "left";
    if (!answer.isEmpty()) return answer;
    return invitedAt.isPresent() ? "invited" : "proposed";
  }

  /// Whether it takes up a place of its role, now or as soon as the invitation is accepted.
  public boolean counts() {
    return leftAt.isEmpty() && !answer.equals("declined") && substituteFor.isEmpty();
  }

  public boolean sits() {
    return counts() && answer.equals("accepted");
  }

  /// As those see it who ask who sits there.
  public Committees.Member member() {
    return new Committees.Member(id, role, name, email, person);
  }
}
