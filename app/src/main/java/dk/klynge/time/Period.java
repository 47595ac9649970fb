package dk.klynge.time;

import java.time.LocalDate;
import java.util.Optional;

/// Days from `from` up to, but not including, `until`. An open end is empty, never a far date.
public record Period(LocalDate from, Optional<LocalDate> until) {

  public Period {
    if (until.isPresent() && !until.get().isAfter(from))
      throw new IllegalArgumentException(
          "A period must end after it begins: " + from + " – " + until);
  }

  public static Period from(LocalDate day) {
    return new Period(day, Optional.empty());
  }

  public static Period of(LocalDate from, LocalDate until) {
    return new Period(from, Optional.of(until));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
  }

  public boolean overlaps(Period other) {
    return until.map(other.from::isBefore).orElse(true)
        && other.until.map(from::isBefore).orElse(true);
  }

  /// As PostgreSQL writes a `daterange`: `[2026-01-01,)`.
  public String range() {
    return "[" + from + "," + until.map(LocalDate::toString).orElse("") + ")";
  }

  /// Reads what PostgreSQL writes; only ranges with a first day.
  public static Period ofRange(String text) {
    var ends = text.substring(1, text.length() - 1).split(",", -1);
    var from = LocalDate.parse(ends[0]);
    return ends[1].isEmpty() ? from(from) : of(from, LocalDate.parse(ends[1]));
  }
}
