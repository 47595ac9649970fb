package dk.klynge.development.staffmap;

import dk.klynge.organisation.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A pedagogical competence, of the list or the cluster's own.
///
/// @param own the cluster has added it
record Competence(String code, String name, boolean own) {

  /// That a person has one.
  ///
  /// @param level 1 knows of it, 2 does it with others, 3 does it alone, 4 teaches it to others
  /// @param spokenOn the day on which leader and person spoke of it
  record Held(PersonId person, String competence, int level, LocalDate spokenOn) {}

  /// How many are to have it, and how well.
  record Need(String competence, int people, int level) {}

  /// One thing done so that more have it.
  ///
  /// @param person nobody where it is for the whole house
  /// @param course that it is done by
  record Step(
      UUID id,
      int version,
      String competence,
      Optional<PersonId> person,
      String what,
      Optional<UUID> course,
      LocalDate due,
      Optional<LocalDate> doneOn) {

    boolean isLate(LocalDate day) {
      return doneOn.isEmpty() && due.isBefore(day);
    }
  }
}
