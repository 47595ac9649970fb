package dk.klynge.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/// Danish working days: Monday to Friday, but no public holidays and not Christmas Eve, when
/// municipal offices are closed. Great Prayer Day was a holiday up to and including 2023.
public final class WorkingDays {

  private static final Set<MonthDay> FIXED =
      Set.of(MonthDay.of(1, 1), MonthDay.of(12, 24), MonthDay.of(12, 25), MonthDay.of(12, 26));
  private static final int LAST_GREAT_PRAYER_DAY = 2023;

  private WorkingDays() {}

  public static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !isHoliday(day);
  }

  /// Whether it is a public holiday or Christmas Eve; Sundays as such are not.
  public static boolean isHoliday(LocalDate day) {
    if (FIXED.contains(MonthDay.from(day))) return true;
    var easter = easter(day.getYear());
    return day.equals(easter.minusDays(3))
        || day.equals(easter.minusDays(2))
        || day.equals(easter)
        || day.equals(easter.plusDays(1))
        || day.equals(easter.plusDays(39))
        || day.equals(easter.plusDays(49))
        || day.equals(easter.plusDays(50))
        || (day.getYear() <= LAST_GREAT_PRAYER_DAY && day.equals(easter.plusDays(26)));
  }

  /// The day itself, or the first working day after it.
  public static LocalDate onOrAfter(LocalDate day) {
    var found = day;
    while (!isWorkingDay(found)) found = found.plusDays(1);
    return found;
  }

  /// The day itself, or the last working day before it.
  public static LocalDate onOrBefore(LocalDate day) {
    var found = day;
    while (!isWorkingDay(found)) found = found.minusDays(1);
    return found;
  }

  /// Working days from the one, which counts, up to the other, which does not.
  public static long between(LocalDate from, LocalDate until) {
    return from.datesUntil(until).filter(WorkingDays::isWorkingDay).count();
  }

  /// The Monday of the week.
  public static LocalDate mondayOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /// The number of the week after ISO 8601, as Danish calendars have it.
  public static int week(LocalDate day) {
    return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  /// Easter Sunday of the Gregorian calendar, after Meeus, Jones and Butcher (Meeus, *Astronomical
  /// Algorithms*, 1991, chapter 8).
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
