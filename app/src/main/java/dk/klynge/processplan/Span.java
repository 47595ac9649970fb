package dk.klynge.processplan;

import dk.klynge.time.WorkingDays;
import java.time.LocalDate;

/// Days from the first to the last, which is part of it.
public record Span(LocalDate begins, LocalDate ends) {

  public Span {
    if (ends.isBefore(begins))
      throw new IllegalArgumentException("It ends before it begins: " + begins + " – " + ends);
  }

  /// At least one day; an end that comes before the beginning becomes it.
  static Span from(LocalDate begins, LocalDate ends) {
    return new Span(begins, ends.isBefore(begins) ? begins : ends);
  }

  /// So many working days long as it is, but not begun before that day.
  Span notBefore(LocalDate day) {
    if (!begins.isBefore(day)) return this;
    var later = WorkingDays.onOrAfter(day);
    return new Span(later, plus(later, WorkingDays.between(begins, ends)));
  }

  Span endingNotBefore(LocalDate day) {
    return ends.isBefore(day) ? new Span(begins, WorkingDays.onOrAfter(day)) : this;
  }

  /// The working day so many working days later, or earlier where the number is negative.
  static LocalDate plus(LocalDate day, long workingDays) {
    var found = day;
    for (long left = Math.abs(workingDays); left > 0; left--)
      found =
          workingDays > 0
              ? WorkingDays.onOrAfter(found.plusDays(1))
              : WorkingDays.onOrBefore(found.minusDays(1));
    return found;
  }
}
