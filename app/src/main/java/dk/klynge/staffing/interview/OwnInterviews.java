package dk.klynge.staffing.interview;

import dk.klynge.documents.CalendarEvent;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.interview.RoundPages.AwayLine;
import dk.klynge.staffing.interview.RoundPages.OwnLine;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The interviews that a person of the register has been told of, as candidate or member.
@Component
class OwnInterviews {

  private final MeetingRows meetings;
  private final RoundRows rounds;
  private final VenueRows venues;
  private final AwayRows away;
  private final SendInvitations send;
  private final Employees employees;
  private final Texts texts;
  private final Clock clock;

  OwnInterviews(
      MeetingRows meetings,
      RoundRows rounds,
      VenueRows venues,
      AwayRows away,
      SendInvitations send,
      Employees employees,
      Texts texts,
      Clock clock) {
    this.meetings = meetings;
    this.rounds = rounds;
    this.venues = venues;
    this.away = away;
    this.send = send;
    this.employees = employees;
    this.texts = texts;
    this.clock = clock;
  }

  List<OwnLine> of(PersonId person) {
    return meetings
        .told(email(person), person, LocalDate.now(clock).minusDays(90).atStartOfDay())
        .stream()
        .map(one -> line(one, person))
        .toList();
  }

  private String email(PersonId person) {
    return employees
        .find(person, LocalDate.now(clock))
        .map(one -> one.email().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private OwnLine line(Meeting meeting, PersonId person) {
    var round = rounds.find(meeting.round()).orElseThrow();
    var at = meeting.at().orElseThrow();
    boolean own = meeting.candidate().equals(person);
    return new OwnLine(
        meeting.id(),
        at.starts().toLocalDate(),
        at.starts().toLocalTime(),
        at.starts().toLocalTime().plusMinutes(round.terms().minutes()),
        own
            ? texts.say("staffing.interview.event.own")
            : texts.say("staffing.interview.event", meeting.name()),
        send.where(at, venues.of(round.id())),
        !own);
  }

  List<CalendarEvent> events(PersonId person) {
    return meetings
        .told(email(person), person, LocalDate.now(clock).minusDays(90).atStartOfDay())
        .stream()
        .map(one -> {
          var line = line(one, person);
          return CalendarEvent.at(
                  "interview-" + one.id() + "@klynge",
                  line.who(),
                  line.day().atTime(line.starts()),
                  line.day().atTime(line.ends()))
              .version(one.sequence())
              .in(line.place());
        })
        .toList();
  }

  List<AwayLine> away(PersonId person) {
    return away.of(List.of(person.value().toString())).stream()
        .map(one -> new AwayLine(one.id(), "", one.day(), one.begins(), one.ends()))
        .toList();
  }
}
