package dk.klynge.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTests {

  @ParameterizedTest
  @CsvSource({
    "2010,2010-04-04",
    "2011,2011-04-24",
    "2024,2024-03-31",
    "2026,2026-04-05",
    "2038,2038-04-25"
  })
  void easterFallsWhereTheAlmanacHasIt(int year, LocalDate day) {
    assertThat(WorkingDays.easter(year)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01",
        "2026-04-02",
        "2026-04-03",
        "2026-04-06",
        "2026-05-14",
        "2026-05-25",
        "2026-12-24",
        "2026-12-25",
        "2026-11-28",
        "2023-05-05"
      })
  void officesAreClosedOnHolidaysAndWeekends(LocalDate day) {
    assertThat(WorkingDays.isWorkingDay(day)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-06-05", "2026-12-31", "2026-05-01", "2026-12-23"})
  void otherDaysAreWorkedOn(LocalDate day) {
    assertThat(WorkingDays.isWorkingDay(day)).isTrue();
  }

  @Test
  void greatPrayerDayIsAWorkingDaySince2024() {
    assertThat(WorkingDays.isWorkingDay(LocalDate.of(2024, 4, 26))).isTrue();
  }

  @Test
  void aDayOffMovesToTheNextOrThePreviousWorkingDay() {
    var maundyThursday = LocalDate.of(2026, 4, 2);
    assertThat(WorkingDays.onOrAfter(maundyThursday)).isEqualTo("2026-04-07");
    assertThat(WorkingDays.onOrBefore(maundyThursday)).isEqualTo("2026-04-01");
    assertThat(WorkingDays.between(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 8)))
        .isEqualTo(4);
  }

  @Test
  void weeksAreNumberedAsInDanishCalendars() {
    assertThat(WorkingDays.week(LocalDate.of(2010, 9, 8))).isEqualTo(36);
    assertThat(WorkingDays.week(LocalDate.of(2011, 1, 1))).isEqualTo(52);
    assertThat(WorkingDays.mondayOf(LocalDate.of(2011, 1, 1))).isEqualTo("2010-12-27");
  }
}
