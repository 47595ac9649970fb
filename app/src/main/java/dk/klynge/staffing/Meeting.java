package dk.klynge.staffing;

import dk.klynge.organisation.PersonId;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/// One candidate meets one committee, in an interview.
///
/// @param at empty until it is planned
/// @param pinned moved by hand, so the planner leaves it
/// @param sequence of what people were told last
public record Meeting(
    UUID id,
    int version,
    UUID round,
    CommitteeId committee,
    UUID application,
    PersonId candidate,
    String name,
    String email,
    Optional<Place> at,
    boolean pinned,
    int sequence,
    boolean cancelled) {

  /// @param starts as the clock in Denmark shows it
  /// @param room from 0
  public record Place(LocalDateTime starts, UUID venue, int room) {}

  /// As it would be there, moved by hand.
  public Meeting at(Place place) {
    return new Meeting(
        id,
        version,
        round,
        committee,
        application,
        candidate,
        name,
        email,
        Optional.of(place),
        true,
        sequence,
        cancelled);
  }
}
