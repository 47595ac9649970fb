package dk.klynge.staffing.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.staffing.campaign.Sequence.Warning;
import dk.klynge.staffing.campaign.Timetable.Laid;
import dk.klynge.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimetableTests {

  private static final LocalDate DECIDED = LocalDate.of(2010, 9, 8);
  private static final LocalDate EFFECTIVE = LocalDate.of(2011, 1, 1);

  private final Timetables timetables = new Timetables();

  /// The calendar that the administration drew up for the reform of 2010.
  @Test
  void laidOutFor2010TheClusterLeadersAreFoundOnTheDaysOfThen() {
    assertThat(laid("cluster-leader", DECIDED, EFFECTIVE))
        .containsExactly(
            "write 1 2010-09-01 2010-10-01",
            "committees 1 2010-08-30 2010-10-08",
            "publish 1 2010-10-01 2010-10-01",
            "kick-off 1 2010-10-07 2010-10-07",
            "deadline 1 2010-10-08 2010-10-08",
            "register 1 2010-10-11 2010-10-15",
            "interviews 1 2010-10-18 2010-10-22",
            "recommend 1 2010-10-22 2010-10-22",
            "pay 1 2010-10-25 2010-11-26",
            "coordinate 1 2010-11-04 2010-11-04",
            "interviews 2 2010-11-08 2010-11-12",
            "recommend 2 2010-11-12 2010-11-12",
            "appoint 1 2010-12-01 2010-12-01");
  }

  @Test
  void laidOutFor2010ThePedagogicalLeadersAreFoundOnTheDaysOfThen() {
    assertThat(laid("pedagogical-leader", DECIDED, EFFECTIVE))
        .contains(
            "write 1 2010-09-01 2010-11-12",
            "report 1 2010-11-12 2010-11-12",
            "committees 1 2010-11-08 2010-11-19",
            "publish 1 2010-11-15 2010-11-15",
            "deadline 1 2010-11-22 2010-11-22",
            "register 1 2010-11-22 2010-11-26",
            "interviews 1 2010-11-29 2010-12-03",
            "pay 1 2010-11-22 2010-12-10",
            "appoint 1 2010-12-13 2010-12-17");
  }

  @Test
  void nothingIsLaidOnADayOff() {
    for (var timetable : timetables.all())
      for (int shift = 0; shift < 400; shift += 3)
        for (var one :
            timetable.laidOut(
                LocalDate.of(2026, 1, 1).plusDays(shift), LocalDate.of(2026, 8, 1).plusDays(shift)))
          assertThat(List.of(one.begins(), one.ends()))
              .allMatch(WorkingDays::isWorkingDay)
              .isSorted();
  }

  @Test
  void aStepThatComesTooEarlyIsNamedWithTheOneBeforeIt() {
    var publish = laid("publish", 1, "2026-10-01");
    var deadline = laid("deadline", 1, "2026-09-28");
    assertThat(Sequence.of(List.of(publish, deadline), LocalDate.of(2027, 1, 1)))
        .containsExactly(
            new Warning("order", deadline, publish), new Warning("short", deadline, publish));
  }

  @Test
  void aStepThatEndsWhenTheStructureAlreadyHoldsIsNamed() {
    var appoint = laid("appoint", 1, "2027-01-01");
    assertThat(Sequence.of(List.of(appoint), LocalDate.of(2027, 1, 1)))
        .containsExactly(new Warning("late", appoint, appoint));
  }

  @Test
  void theShippedTimetablesKeepTheirOrderWheneverTheDecisionIsTaken() {
    for (var timetable : timetables.all())
      for (int shift = 0; shift < 60; shift++)
        assertThat(
                Sequence.of(
                    timetable.laidOut(DECIDED.plusDays(shift), EFFECTIVE.plusDays(shift)),
                    EFFECTIVE.plusDays(shift)))
            .as(timetable.key() + " " + shift)
            .allMatch(warning -> warning.kind().equals("short"));
  }

  private static Laid laid(String step, int round, String day) {
    return new Laid(step, round, LocalDate.parse(day), LocalDate.parse(day));
  }

  private List<String> laid(String key, LocalDate decided, LocalDate effective) {
    return timetables.find(key).orElseThrow().laidOut(decided, effective).stream()
        .map(one -> "%s %d %s %s".formatted(one.step(), one.round(), one.begins(), one.ends()))
        .toList();
  }
}
