package dk.klynge.processplan.digest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How often somebody wants the letter.
enum Rhythm {
  NEVER,
  /// On Mondays.
  WEEKLY,
  /// On working days.
  DAILY;

  static Optional<Rhythm> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean falls(LocalDate day) {
    return switch (this) {
      case NEVER -> false;
      case WEEKLY -> day.getDayOfWeek() == DayOfWeek.MONDAY;
      case DAILY ->
          day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    };
  }
}
