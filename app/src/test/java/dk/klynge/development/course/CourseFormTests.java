package dk.klynge.development.course;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.development.Course.Meeting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class CourseFormTests {

  @Test
  void meetingsAreNumberedInOrderOfTimeAndEmptyRowsLeftOut() {
    var form = form("2027-03-10", List.of("2027-04-02", "", "2027-03-15"));
    assertThat(form.errors()).isEmpty();
    assertThat(form.meetings()).extracting(Meeting::number).containsExactly(1, 2);
    assertThat(form.meetings().getFirst().day()).hasToString("2027-03-15");
    assertThat(form.content().withdrawUntil()).hasToString("2027-03-10");
  }

  @Test
  void whatIsWrongIsSaidOfEachField() {
    var form = form("2027-04-10", List.of("2027-04-02", "snart"));
    assertThat(form.errors())
        .containsAllEntriesOf(Map.of("last-day", "late", "day-1", "day", "withdraw-until", "late"));
    assertThat(CourseForm.blank().errors()).containsKeys("title", "day-0", "last-day");
  }

  static CourseForm form(String lastDay, List<String> days) {
    var sent = new LinkedMultiValueMap<String, String>();
    sent.add("title", "Den svære samtale");
    sent.add("theme", "personnel");
    sent.add("about", "Om at tale om det, der er svært. Øvelser i samtaler.");
    sent.add("place", "Rådhuset");
    sent.add("seats", "1");
    sent.add("last-day", lastDay);
    for (var day : days) {
      sent.add("meeting.day", day);
      sent.add("meeting.begins", day.isEmpty() ? "" : "9.00");
      sent.add("meeting.ends", day.isEmpty() ? "" : "12:00");
    }
    return CourseForm.of(sent);
  }
}
