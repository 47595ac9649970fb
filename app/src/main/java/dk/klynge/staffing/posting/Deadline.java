package dk.klynge.staffing.posting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Moments as people write them, in Danish time. A deadline "at 23.59" includes that minute: what
/// is kept is the first moment at which it is too late.
final class Deadline {

  static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private Deadline() {}

  /// The moment that `2026-10-01T08:00` stands for; where the clock is put forward the hour that
  /// does not exist becomes the next, where it is put back the first of the two counts.
  static Optional<Instant> moment(String written) {
    try {
      return Optional.of(LocalDateTime.parse(written).atZone(COPENHAGEN).toInstant());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /// Too late from here on, where the last minute is written so. Where the clock is put back both
  /// hours of that name count, so that nobody is too late who looked at the clock.
  static Optional<Instant> after(String lastMinute) {
    try {
      return Optional.of(
          LocalDateTime.parse(lastMinute)
              .atZone(COPENHAGEN)
              .withLaterOffsetAtOverlap()
              .toInstant()
              .plus(1, ChronoUnit.MINUTES));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  static Instant lastMinute(Instant deadline) {
    return deadline.minus(1, ChronoUnit.MINUTES);
  }

  static String morningOf(LocalDate day) {
    return day.atTime(MORNING).toString();
  }

  static String endOf(LocalDate day) {
    return day.atTime(23, 59).toString();
  }

  /// As a form writes it.
  static String written(Instant moment) {
    return LocalDateTime.ofInstant(moment, COPENHAGEN).truncatedTo(ChronoUnit.MINUTES).toString();
  }
}
