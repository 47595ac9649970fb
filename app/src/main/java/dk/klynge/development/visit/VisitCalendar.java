package dk.klynge.development.visit;

import dk.klynge.development.Consultants;
import dk.klynge.development.SupportNeeds;
import dk.klynge.development.SupportVisits.Visit;
import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.CalendarSource;
import dk.klynge.leadership.Teams;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Visits in the calendars of the consultant and of the team that is visited. What it is about
/// stays on the page.
@Component
class VisitCalendar implements CalendarSource {

  private static final int DAYS_BACK = 60;

  private final Consultants consultants;
  private final VisitRows visits;
  private final SupportNeeds needs;
  private final Teams teams;
  private final SignedInPerson signedIn;
  private final Texts texts;
  private final Clock clock;

  VisitCalendar(
      Consultants consultants,
      VisitRows visits,
      SupportNeeds needs,
      Teams teams,
      SignedInPerson signedIn,
      Texts texts,
      Clock clock) {
    this.consultants = consultants;
    this.visits = visits;
    this.needs = needs;
    this.teams = teams;
    this.signedIn = signedIn;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<CalendarEvent> events() {
    var today = LocalDate.now(clock);
    var since = today.minusDays(DAYS_BACK);
    var helping =
        consultants.own(today).stream()
            .flatMap(own ->
                visits.between(since, today.plusYears(1)).stream()
                    .filter(visit -> visit.consultant().equals(own.id())));
    var helped =
        signedIn.now().flatMap(person -> teams.of(person, today)).stream()
            .flatMap(team -> needs.of(List.of(team.cluster().value())).stream())
            .flatMap(need -> visits.of(need.id()).stream())
            .filter(visit -> visit.calledOff().isEmpty() && !visit.day().isBefore(since));
    return Stream.concat(helping, helped).distinct().map(this::event).toList();
  }

  private CalendarEvent event(Visit visit) {
    return CalendarEvent.at(
            "support-visit-" + visit.id() + "@klynge",
            texts.say("development.visit.event", visit.placeName()),
            visit.day().atTime(visit.begins()),
            visit.day().atTime(visit.ends()))
        .version(visit.number())
        .in(visit.place())
        .linked("/support-needs/" + visit.need().value());
  }
}
