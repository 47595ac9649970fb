package dk.klynge.processplan.negotiation;

import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.CalendarSource;
import dk.klynge.guard.Guard;
import dk.klynge.processplan.negotiation.Meeting.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The meetings that somebody takes part in, in their calendar. The agenda stays on the page: a
/// calendar lies on many devices.
@Component
class NegotiationCalendar implements CalendarSource {

  private static final int DAYS_BACK = 60;

  private final Negotiations negotiations;
  private final Meetings meetings;
  private final Guard guard;
  private final Clock clock;

  NegotiationCalendar(Negotiations negotiations, Meetings meetings, Guard guard, Clock clock) {
    this.negotiations = negotiations;
    this.meetings = meetings;
    this.guard = guard;
    this.clock = clock;
  }

  @Override
  public List<CalendarEvent> events() {
    var account = account(guard.who());
    if (account.isEmpty()) return List.of();
    return meetings.ofAccount(account.get(), LocalDate.now(clock).minusDays(DAYS_BACK)).stream()
        .flatMap(own ->
            negotiations.find(own.negotiation()).stream()
                .flatMap(one ->
                    one.meeting(own.meeting()).stream()
                        .filter(meeting -> !meeting.isCalledOff())
                        .map(meeting -> event(one, meeting))))
        .toList();
  }

  private static Optional<UUID> account(String who) {
    try {
      return Optional.of(UUID.fromString(who));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static CalendarEvent event(Negotiation one, Meeting meeting) {
    var uid = "negotiation-meeting-" + meeting.id() + "@klynge";
    var title = meeting.title() + " · " + one.title();
    var day = meeting.day();
    var event =
        meeting
            .clock()
            .map(at -> CalendarEvent.at(uid, title, day.atTime(at.begins()), day.atTime(at.ends())))
            .orElseGet(() -> CalendarEvent.on(uid, title, day, day))
            .version(meeting.version())
            .in(meeting.place())
            .linked("/negotiations/" + one.id().value());
    return meeting.standing() == Standing.CONFIRMED ? event : event.tentative();
  }
}
