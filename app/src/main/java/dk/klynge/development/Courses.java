package dk.klynge.development;

import dk.klynge.organisation.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The catalogue of courses and who has a seat, for features that go on from there. Who may see it
/// is asked by the caller.
public interface Courses {

  Optional<Course> find(UUID id);

  /// Those that are published and not cancelled, by their first day.
  List<Course> published();

  /// Those with a seat by name in Danish order, then those who wait in the order of the line.
  List<Seat> seats(UUID course);

  /// The seats of a person, also in courses that are over, the latest sign-up first.
  List<Seat> of(PersonId person);

  /// The person has evaluated it; false where they had done so before. Part of the caller's
  /// transaction.
  boolean evaluated(UUID seat);

  /// @param name of the person
  /// @param seated or else the person waits
  /// @param evaluated whether they have said what they made of it; not what
  record Seat(
      UUID id, UUID course, PersonId person, String name, boolean seated, boolean evaluated) {}
}
