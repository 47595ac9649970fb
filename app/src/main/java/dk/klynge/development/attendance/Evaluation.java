package dk.klynge.development.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/// What one participant said of a course, without them.
///
/// @param benefit 1 to 5: what they got out of it
/// @param use 1 to 5: whether they can use it at work
record Evaluation(int benefit, int use, String remark) {

  /// How long it can be answered after the last meeting.
  static final int DAYS_OPEN = 14;

  /// Fewer answers than this are never shown.
  static final int LEAST = 4;

  /// The first day on which what was said is shown. Shown only when nobody can answer any more: two
  /// looks at a growing result would tell what was said between them.
  static LocalDate shownFrom(LocalDate last) {
    return last.plusDays(DAYS_OPEN + 1L);
  }

  static boolean isOpen(LocalDate last, LocalDate day) {
    return !day.isBefore(last) && day.isBefore(shownFrom(last));
  }

  static boolean isShown(LocalDate last, LocalDate day, int answers) {
    return answers >= LEAST && !day.isBefore(shownFrom(last));
  }

  static OptionalDouble benefit(List<Evaluation> all) {
    return all.stream().mapToInt(Evaluation::benefit).average();
  }

  static OptionalDouble use(List<Evaluation> all) {
    return all.stream().mapToInt(Evaluation::use).average();
  }
}
