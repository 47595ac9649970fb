package dk.klynge.development.education;

import java.time.LocalDate;
import java.util.Set;

/// What the municipality wants of its leaders' education.
///
/// @param level academy, diploma or master
/// @param targetYear by the end of which year
/// @param target share of the leaders, in percent
/// @param months how long the education usually takes
/// @param positions which leaders, as in the register
record Aim(
    int version, String level, int targetYear, int target, int months, Set<String> positions) {

  Aim {
    positions = Set.copyOf(positions);
  }

  LocalDate end() {
    return LocalDate.of(targetYear, 12, 31);
  }

  /// Whoever begins later does not end in time at the usual length.
  LocalDate lastBeginning() {
    return end().minusMonths(months);
  }
}
