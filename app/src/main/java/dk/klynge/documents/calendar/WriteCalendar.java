package dk.klynge.documents.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.CalendarWriter;
import dk.klynge.documents.Invitation;
import dk.klynge.documents.Mailbox;
import dk.klynge.ui.Municipality;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

@Component
class WriteCalendar implements CalendarWriter {

  private static final Duration ASKED_EVERY = Duration.ofHours(6);

  private final Municipality municipality;
  private final Clock clock;

  WriteCalendar(Municipality municipality, Clock clock) {
    this.municipality = municipality;
    this.clock = clock;
  }

  @Override
  public byte[] file(Invitation invitation) {
    var calendar = empty();
    calendar.add(
        switch (invitation.kind()) {
          case REQUEST -> ImmutableMethod.REQUEST;
          case CANCEL -> ImmutableMethod.CANCEL;
        });
    var event = invitation.event();
    calendar.add(EventText.of(event, clock.instant()).with(organizer(event), event.attendees()));
    return written(calendar);
  }

  @Override
  public byte[] feed(String name, List<CalendarEvent> events) {
    var calendar = empty();
    // No method: it would make each event one that somebody publishes, who would have to be named.
    calendar.add(new XProperty("X-WR-CALNAME", name));
    calendar.add(new XProperty("X-PUBLISHED-TTL", ASKED_EVERY.toString()));
    calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), ASKED_EVERY));
    events.forEach(event -> calendar.add(EventText.of(event, clock.instant()).alone()));
    return written(calendar);
  }

  /// An invitation without one who invites is none (RFC 5546, 3.2.2).
  private Mailbox organizer(CalendarEvent event) {
    var address = municipality.email();
    return event
        .organizer()
        .orElseGet(() ->
            new Mailbox(
                municipality.name(), address.isEmpty() ? "klynge@localhost.localdomain" : address));
  }

  private static Calendar empty() {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Klynge//Klynge//DA"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(DanishTime.zone());
    return calendar;
  }

  /// Lines are folded here: ical4j counts letters, and the standard bytes.
  private static byte[] written(Calendar calendar) {
    var lines = new StringWriter();
    try {
      new CalendarOutputter(true, Integer.MAX_VALUE).output(calendar, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return FoldedLines.of(lines.toString()).getBytes(UTF_8);
  }
}
