package dk.klynge.documents;

import java.util.List;

/// Makes iCalendar (RFC 5545, UTF-8) of events. Times are Danish and carry their time zone, so that
/// they stay right across the change to summer time.
///
/// A controller that gives a feed or file answers with [#TYPE].
public interface CalendarWriter {

  String TYPE = "text/calendar; charset=UTF-8";

  /// What a calendar program takes in as an invitation: the calendar part of a letter, and the file
  /// `invite.ics`. A letter in the [Outbox] needs no call of this: it makes its own.
  byte[] file(Invitation invitation);

  /// Several events as one file or feed that calendars subscribe to. Those who take part are left
  /// out: whoever has the address of a feed reads it.
  ///
  /// @param name of the calendar, as people read it in their list of calendars
  byte[] feed(String name, List<CalendarEvent> events);
}
