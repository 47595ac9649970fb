package dk.klynge.organisation.change;

import java.time.LocalDate;

/// The two ways in which a row becomes another: the world changed, or we were wrong.
sealed interface Edit {

  /// From this day on it is different.
  record Change(LocalDate from) implements Edit {}

  /// What is written for this day was wrong all the time.
  record Correction(LocalDate day, String reason) implements Edit {}
}
