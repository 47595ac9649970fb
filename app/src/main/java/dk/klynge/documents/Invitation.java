package dk.klynge.documents;

/// An event sent to those who take part, so that their calendars follow it (iTIP, RFC 5546).
///
/// The first letter, and each later one that moves the event, is an invitation with the same `uid`
/// and a higher `version` of the event; what is called off is a cancellation with a higher one
/// still. Put an event into at most one letter per receiver and version.
public record Invitation(CalendarEvent event, Kind kind) {

  public enum Kind {
    REQUEST,
    CANCEL
  }

  /// To a new event, or to a changed one.
  public static Invitation to(CalendarEvent event) {
    return new Invitation(event, Kind.REQUEST);
  }

  /// The event is called off; it leaves the calendars.
  public static Invitation cancelled(CalendarEvent event) {
    return new Invitation(event.cancelled(), Kind.CANCEL);
  }
}
