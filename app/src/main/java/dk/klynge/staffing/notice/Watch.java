package dk.klynge.staffing.notice;

import java.time.LocalDate;
import java.util.List;

/// Counts what falls within any days on end, as the law on collective dismissals asks: § 1(1). Not
/// the days of a calendar month, but every window that holds the day in question.
final class Watch {

  private final Thresholds thresholds;

  Watch(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /// @param first of the days with the most, and the last
  /// @param dismissals among them the one in question
  /// @param others endings of other kinds; they count where there are enough dismissals: § 1(2)
  record Fullest(LocalDate first, LocalDate last, int dismissals, int others, int counted) {}

  /// The fullest window around a day, if somebody more is dismissed on it. The earliest where
  /// several are as full.
  ///
  /// @param dismissals the days of those given already
  /// @param others the days of other endings
  Fullest with(LocalDate day, List<LocalDate> dismissals, List<LocalDate> others) {
    var fullest = count(day.minusDays(thresholds.window() - 1L), dismissals, others);
    for (int back = thresholds.window() - 2; back >= 0; back--) {
      var next = count(day.minusDays(back), dismissals, others);
      if (next.counted() > fullest.counted()) fullest = next;
    }
    return fullest;
  }

  private Fullest count(LocalDate first, List<LocalDate> dismissals, List<LocalDate> others) {
    var last = first.plusDays(thresholds.window() - 1L);
    int given = 1 + within(first, last, dismissals);
    int rest = within(first, last, others);
    int counted = given >= thresholds.othersFrom() ? given + rest : given;
    return new Fullest(first, last, given, rest, counted);
  }

  private static int within(LocalDate first, LocalDate last, List<LocalDate> days) {
    return (int) days.stream().filter(day -> !day.isBefore(first) && !day.isAfter(last)).count();
  }
}
