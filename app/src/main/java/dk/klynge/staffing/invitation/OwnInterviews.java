package dk.klynge.staffing.invitation;

import dk.klynge.documents.CalendarEvent;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.Hindrances;
import dk.klynge.staffing.Interviews;
import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.Venues;
import dk.klynge.staffing.invitation.OwnPages.AwayLine;
import dk.klynge.staffing.invitation.OwnPages.OwnLine;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The interviews that a person of the register has been told of, as candidate or member.
@Component
class OwnInterviews {

  private final ToldRows told;
  private final Interviews interviews;
  private final Venues venues;
  private final Hindrances away;
  private final Employees employees;
  private final Texts texts;
  private final Clock clock;

  OwnInterviews(
      ToldRows told,
      Interviews interviews,
      Venues venues,
      Hindrances away,
      Employees employees,
      Texts texts,
      Clock clock) {
    this.told = told;
    this.interviews = interviews;
    this.venues = venues;
    this.away = away;
    this.employees = employees;
    this.texts = texts;
    this.clock = clock;
  }

  List<OwnLine> of(PersonId person) {
    return meetings(person).stream().map(one -> line(one, person)).toList();
  }

  private List<Meeting> meetings(PersonId person) {
    var since = LocalDate.now(clock).minusDays(90).atStartOfDay();
    return told.of(email(person), person, since).stream()
        .flatMap(id -> interviews.find(id).stream())
        .toList();
  }

  private String email(PersonId person) {
    return employees
        .find(person, LocalDate.now(clock))
        .map(one -> one.email().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private OwnLine line(Meeting meeting, PersonId person) {
    var round = interviews.round(meeting.round()).orElseThrow();
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
        venues.where(at, venues.of(round.id()), texts.language()),
        !own);
  }

  List<CalendarEvent> events(PersonId person) {
    return meetings(person).stream()
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
        .map(one -> new AwayLine(one.id(), one.day(), one.begins(), one.ends()))
        .toList();
  }
}
