package dk.klynge.documents.calendar;

import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.Mailbox;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/// One event as iCalendar writes it.
record EventText(VEvent event) {

  static EventText of(CalendarEvent event, Instant now) {
    var text = new VEvent(false);
    text.add(new Uid(event.uid()));
    text.add(new DtStamp(now));
    text.add(new Sequence(event.version()));
    text.add(new Summary(event.summary()));
    text.add(status(event.status()));
    if (!event.place().isEmpty()) text.add(new Location(event.place()));
    if (!event.description().isEmpty()) text.add(new Description(event.description()));
    if (!event.link().isEmpty()) text.add(new Url(URI.create(event.link())));
    switch (event.when()) {
      case CalendarEvent.Hours(LocalDateTime start, LocalDateTime end) -> {
        text.add(new DtStart<>(start.atZone(DanishTime.ZONE)));
        text.add(new DtEnd<>(end.atZone(DanishTime.ZONE)));
      }
      case CalendarEvent.Days(LocalDate first, LocalDate last) -> {
        text.add(new DtStart<>(first));
        text.add(new DtEnd<>(last.plusDays(1)));
      }
    }
    return new EventText(text);
  }

  VEvent alone() {
    return event;
  }

  VEvent with(Mailbox organizer, List<Mailbox> attendees) {
    var caller = new Organizer(address(organizer));
    if (!organizer.name().isEmpty()) caller.add(name(organizer));
    event.add(caller);
    for (var person : attendees) {
      var attendee = new Attendee(address(person));
      if (!person.name().isEmpty()) attendee.add(name(person));
      attendee.add(Role.REQ_PARTICIPANT).add(PartStat.NEEDS_ACTION).add(Rsvp.TRUE);
      event.add(attendee);
    }
    return event;
  }

  private static Status status(CalendarEvent.Status status) {
    return switch (status) {
      case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
      case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
      case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
    };
  }

  private static Parameter name(Mailbox box) {
    return new Cn(box.name());
  }

  private static URI address(Mailbox box) {
    return URI.create("mailto:" + box.address());
  }
}
