package dk.klynge.development.roadmap;

import java.time.LocalDate;
import java.util.Locale;

/// A stretch of the roadmap, in months after the day on which the structure came into force.
record Horizon(String code, int position, int from, int until, String danish, String english) {

  String title(Locale language) {
    return language.getLanguage().equals("en") ? english : danish;
  }

  LocalDate begins(LocalDate start) {
    return start.plusMonths(from);
  }

  /// The last day of it.
  LocalDate ends(LocalDate start) {
    return start.plusMonths(until).minusDays(1);
  }
}
