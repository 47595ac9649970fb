package dk.klynge.documents.feed;

import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.CalendarEvent.Days;
import dk.klynge.documents.CalendarEvent.Hours;
import dk.klynge.documents.CalendarSource;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// What all features put into the calendar of the one who is signed in.
@Component
class OwnCalendar {

  private final List<CalendarSource> sources;

  OwnCalendar(List<CalendarSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /// The earliest first.
  List<CalendarEvent> events() {
    return sources.stream()
        .flatMap(source -> source.events().stream())
        .sorted(Comparator.comparing(OwnCalendar::starts).thenComparing(CalendarEvent::uid))
        .toList();
  }

  private static LocalDateTime starts(CalendarEvent event) {
    return switch (event.when()) {
      case Hours(var start, _) -> start;
      case Days(var first, _) -> first.atStartOfDay();
    };
  }
}
