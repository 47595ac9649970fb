package dk.klynge.documents.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.CalendarWriter;
import dk.klynge.documents.Invitation;
import dk.klynge.documents.Mailbox;
import dk.klynge.ui.Municipality;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is written by one library is read by another.
class WriteCalendarTests {

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  private final CalendarWriter writer =
      new WriteCalendar(
          new Municipality("Ærø Kommune", "dagtilbud@eksempel.dk", "", ""),
          Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), COPENHAGEN));

  @Test
  void sixOClockStaysSixOClockAcrossTheChangeToSummerTimeAndBack() {
    for (var day : List.of("2027-03-27", "2027-03-28", "2027-03-29", "2027-10-30", "2027-10-31")) {
      var six = LocalDate.parse(day).atTime(18, 0);
      var read = first(writer.feed("Plan", List.of(meeting(six))));
      assertThat(read.getDateStart().getValue().toInstant())
          .as(day)
          .isEqualTo(six.atZone(COPENHAGEN).toInstant());
      assertThat(read.getDateEnd().getValue().toInstant())
          .isEqualTo(six.plusHours(2).atZone(COPENHAGEN).toInstant());
    }
  }

  @Test
  void anInvitationSaysWhoCallsWhomAndWhichVersionItIs() {
    var event =
        meeting(LocalDateTime.of(2027, 4, 1, 9, 30))
            .version(2)
            .in("Rådhuset, lokale 3; 2. sal")
            .saying("Medbring:\n- ansøgning, \"bilag\"\n- æøå")
            .linked("https://klynge.eksempel.dk/interviews/1")
            .by(new Mailbox("Bo Ørsted, leder", "bo@eksempel.dk"))
            .with(List.of(new Mailbox("Åse", "ase@eksempel.dk"), new Mailbox("", "x@eksempel.dk")));
    var calendar = read(writer.file(Invitation.to(event)));
    var read = calendar.getEvents().getFirst();

    assertThat(calendar.getMethod().isRequest()).isTrue();
    assertThat(read.getUid().getValue()).isEqualTo("interview-1@klynge");
    assertThat(read.getSequence().getValue()).isEqualTo(2);
    assertThat(read.getLocation().getValue()).isEqualTo("Rådhuset, lokale 3; 2. sal");
    assertThat(read.getDescription().getValue())
        .isEqualTo("Medbring:\n- ansøgning, \"bilag\"\n- æøå");
    assertThat(read.getUrl().getValue()).isEqualTo("https://klynge.eksempel.dk/interviews/1");
    assertThat(read.getOrganizer().getCommonName()).isEqualTo("Bo Ørsted, leder");
    assertThat(read.getAttendees())
        .extracting(one -> one.getEmail())
        .containsExactly("ase@eksempel.dk", "x@eksempel.dk");
    assertThat(read.getAttendees().getFirst().getRsvp()).isTrue();
    assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
  }

  @Test
  void aCancellationKeepsTheUidAndSaysCancelled() {
    var event = meeting(LocalDateTime.of(2027, 4, 1, 9, 30)).version(3);
    var calendar = read(writer.file(Invitation.cancelled(event)));
    assertThat(calendar.getMethod().isCancel()).isTrue();
    var read = calendar.getEvents().getFirst();
    assertThat(read.getStatus().isCancelled()).isTrue();
    assertThat(read.getUid().getValue()).isEqualTo("interview-1@klynge");
    assertThat(read.getOrganizer().getEmail()).isEqualTo("dagtilbud@eksempel.dk");
  }

  @Test
  void aFeedHasWholeDaysAndTellsNobodyWhoTakesPart() {
    var deadline =
        CalendarEvent.on(
                "a@klynge", "Ansøgningsfrist", LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 3))
            .tentative()
            .with(List.of(new Mailbox("Åse", "ase@eksempel.dk")));
    var bytes =
        writer.feed(
            "Tidsplan for klynger", List.of(deadline, meeting(LocalDateTime.of(2027, 4, 1, 9, 0))));
    var text = new String(bytes, UTF_8);

    assertThat(text)
        .contains("DTSTART;VALUE=DATE:20270201", "DTEND;VALUE=DATE:20270204", "STATUS:TENTATIVE")
        .contains("X-WR-CALNAME:Tidsplan for klynger", "REFRESH-INTERVAL;VALUE=DURATION:PT6H")
        .doesNotContain("ATTENDEE", "ORGANIZER");
    assertThat(read(bytes).getEvents()).hasSize(2);
  }

  @Test
  void theFileIsWrittenAsTheStandardAsks() {
    var event = meeting(LocalDateTime.of(2027, 4, 1, 9, 0)).saying("Æblegrød på Ærø ".repeat(20));
    var text = new String(writer.file(Invitation.to(event)), UTF_8);
    assertThat(text).contains("DTSTART;TZID=Europe/Copenhagen:20270401T090000");
    assertThat(text).contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Copenhagen\r\n");
    assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= 75);
    assertThat(text.replace("\r\n", "")).doesNotContain("\n");
  }

  private static CalendarEvent meeting(LocalDateTime start) {
    return CalendarEvent.at("interview-1@klynge", "Samtale", start, start.plusHours(2));
  }

  private static ICalendar read(byte[] file) {
    return Biweekly.parse(new String(file, UTF_8)).first();
  }

  private static VEvent first(byte[] file) {
    return read(file).getEvents().getFirst();
  }
}
