package dk.klynge.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// A day as a form sends it: `2027-01-31`.
public final class TypedDay {

  private TypedDay() {}

  /// Empty where nothing was typed, or what was typed is no day of the calendar.
  public static Optional<LocalDate> of(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
