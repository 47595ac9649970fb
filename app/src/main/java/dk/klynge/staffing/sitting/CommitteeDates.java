package dk.klynge.staffing.sitting;

import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.CalendarSource;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Committees;
import dk.klynge.staffing.Rounds;
import dk.klynge.staffing.Seat;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// When the committees that somebody sits in are to have interviews and to recommend, by the
/// timetable of the round under way.
@Component
class CommitteeDates implements CalendarSource {

  private static final int KEPT_DAYS = 90;

  private final AnswerInvitation answers;
  private final Committees committees;
  private final Campaigns campaigns;
  private final Rounds rounds;
  private final Texts texts;
  private final Clock clock;

  CommitteeDates(
      AnswerInvitation answers,
      Committees committees,
      Campaigns campaigns,
      Rounds rounds,
      Texts texts,
      Clock clock) {
    this.answers = answers;
    this.committees = committees;
    this.campaigns = campaigns;
    this.rounds = rounds;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<CalendarEvent> events() {
    var since = LocalDate.now(clock).minusDays(KEPT_DAYS);
    return answers.own().stream()
        .filter(Seat::sits)
        .map(Seat::committee)
        .distinct()
        .flatMap(id -> committees.find(id).stream())
        .flatMap(this::events)
        .filter(event -> !((CalendarEvent.Days) event.when()).last().isBefore(since))
        .toList();
  }

  private Stream<CalendarEvent> events(Committees.Committee committee) {
    var post = committees.posts(committee.id()).stream().findFirst();
    var round = rounds.current(committee.campaign());
    var begins = campaigns.date(committee.campaign(), "interviews-begin", round, post);
    var ends = campaigns.date(committee.campaign(), "interviews-end", round, post);
    var all = new ArrayList<CalendarEvent>();
    if (begins.isPresent() && ends.filter(day -> !day.isBefore(begins.get())).isPresent())
      all.add(event(committee, "interviews", round, begins.get(), ends.get()).tentative());
    campaigns
        .date(committee.campaign(), "recommend", round, post)
        .ifPresent(day -> all.add(event(committee, "recommend", round, day, day)));
    return all.stream();
  }

  private CalendarEvent event(
      Committees.Committee committee, String what, int round, LocalDate first, LocalDate last) {
    var uid = "committee-" + committee.id().value() + "-" + what + "-" + round + "@klynge";
    var text = texts.say("staffing.committee.calendar." + what, committee.name());
    return CalendarEvent.on(uid, text, first, last).linked("/committee-seats");
  }
}
