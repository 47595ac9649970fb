package dk.klynge.documents.feed;

import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.CalendarEvent.Days;
import dk.klynge.documents.CalendarEvent.Hours;
import dk.klynge.documents.CalendarEvent.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// @param version of the feed, 0 where there is none
/// @param language of a new feed
record CalendarPage(List<Line> lines, Optional<Subscription> feed, int version, String language) {

  /// @param address to be copied into a calendar program
  /// @param opens the same as a link that opens the calendar program
  record Subscription(
      String address, String opens, String language, Instant made, Optional<LocalDate> lastRead) {}

  /// @param last where it lasts longer than a day
  record Line(
      LocalDate day,
      Optional<LocalDate> last,
      Optional<LocalTime> starts,
      Optional<LocalTime> ends,
      String what,
      String link,
      String place,
      boolean tentative) {

    static Line of(CalendarEvent event) {
      return switch (event.when()) {
        case Hours(var start, var end) ->
            of(
                event,
                new Days(start.toLocalDate(), end.toLocalDate()),
                Optional.of(start.toLocalTime()),
                Optional.of(end.toLocalTime()));
        case Days days -> of(event, days, Optional.empty(), Optional.empty());
      };
    }

    private static Line of(
        CalendarEvent event, Days days, Optional<LocalTime> starts, Optional<LocalTime> ends) {
      return new Line(
          days.first(),
          Optional.of(days.last()).filter(last -> last.isAfter(days.first())),
          starts,
          ends,
          event.summary(),
          event.link(),
          event.place(),
          event.status() == Status.TENTATIVE);
    }
  }
}
