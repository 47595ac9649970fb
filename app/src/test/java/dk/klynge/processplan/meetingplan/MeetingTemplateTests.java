package dk.klynge.processplan.meetingplan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.processplan.TextVersions.Problem;
import dk.klynge.processplan.meetingplan.MeetingTemplate.Planned;
import dk.klynge.processplan.meetingplan.MeetingTemplate.Reading;
import dk.klynge.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeetingTemplateTests {

  private static final LocalDate FIRST = LocalDate.of(2010, 8, 20);

  @Test
  void laidOutFor2010ItGivesTheDaysOfTheAnnex() {
    assertThat(days(Optional.empty()))
        .extracting(LocalDate::toString)
        .containsExactly(
            "2010-08-20",
            "2010-08-24",
            "2010-08-30",
            "2010-09-03",
            "2010-09-09",
            "2010-09-16",
            "2010-09-22",
            "2010-09-27",
            "2010-09-30",
            "2010-10-05");
  }

  @Test
  void itIsStretchedToAnotherDayOfSignatureAndNeverMeetsTwiceOnADayOrOnAHoliday() {
    var days = days(Optional.of(LocalDate.of(2010, 12, 20)));
    assertThat(days.get(7)).isEqualTo("2010-12-20");
    assertThat(days).doesNotHaveDuplicates().isSorted().allMatch(WorkingDays::isWorkingDay);
    assertThat(days(Optional.of(FIRST.plusDays(14)))).doesNotHaveDuplicates().isSorted();
  }

  private static List<LocalDate> days(Optional<LocalDate> signed) {
    return shipped().laidOut(FIRST, signed, Locale.of("da")).stream().map(Planned::day).toList();
  }

  @Test
  void aCourseThatCannotBeLaidOutIsRefusedWithThePlace() {
    var text =
        """
        signature: b
        meetings:
          - {key: a, day: 3, title: {da: "A"}}
          - {key: a, day: 1, title: {en: "B"}}
        """;
    assertThat(MeetingTemplate.read(text))
        .isEqualTo(
            new Reading.Unreadable(
                List.of(
                    new Problem("a", "twice"),
                    new Problem("a", "title"),
                    new Problem("a", "day"),
                    new Problem("signature", "signature"))));
    assertThat(MeetingTemplate.problems("meetings: []")).containsExactly(new Problem("1", "empty"));
    assertThat(MeetingTemplate.read("a: [")).isInstanceOf(Reading.Unreadable.class);
    assertThat(MeetingTemplate.read("")).isInstanceOf(Reading.Unreadable.class);
  }

  private static MeetingTemplate shipped() {
    return ((Reading.Read) MeetingTemplate.read(MeetingTemplates.shipped())).template();
  }
}
