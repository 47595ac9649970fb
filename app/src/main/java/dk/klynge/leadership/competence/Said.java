package dk.klynge.leadership.competence;

import dk.klynge.organisation.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/// What a person says of one of their competences.
///
/// @param level 1 knows of it, 2 can with support, 3 masters it, 4 can teach it
/// @param evidence how it shows
/// @param confirmedOn empty until the one who leads them has confirmed just this
record Said(
    PersonId person,
    String code,
    int level,
    String evidence,
    LocalDate saidOn,
    Optional<LocalDate> confirmedOn,
    String confirmedBy) {

  static final int MASTERS = 3;
  static final int TEACHES = 4;

  boolean masters() {
    return level >= MASTERS;
  }
}
