package dk.klynge.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// Something in a calendar: a meeting at certain hours, or whole days.
///
/// {@snippet :
/// CalendarEvent.at("interview-" + id + "@klynge", "Samtale", start, end)
///     .version(2).in("Rådhuset, lokale 3").saying("Medbring …").by(leader).with(members);
/// }
///
/// @param uid the same for all versions of this event and for no other, in every feed and letter;
///   such as `interview-<id>@klynge`
/// @param version 0 for the first that people were told, rising with each change (SEQUENCE)
/// @param summary one line
/// @param place where it is; empty where that does not matter
/// @param description plain text; may be empty
/// @param link to a page about it; may be empty
/// @param organizer who calls people together; the installation's own address where empty
public record CalendarEvent(
    String uid,
    int version,
    When when,
    Status status,
    String summary,
    String place,
    String description,
    String link,
    Optional<Mailbox> organizer,
    List<Mailbox> attendees) {

  public sealed interface When {}

  /// By the clock in Denmark, as it hangs on the wall; the end is not part of it.
  public record Hours(LocalDateTime start, LocalDateTime end) implements When {

    public Hours {
      if (!start.isBefore(end)) throw new IllegalArgumentException("It ends before it starts");
    }
  }

  /// Whole days, the last one too.
  public record Days(LocalDate first, LocalDate last) implements When {

    public Days {
      if (last.isBefore(first)) throw new IllegalArgumentException("It ends before it starts");
    }
  }

  public enum Status {
    /// A date that may still move.
    TENTATIVE,
    CONFIRMED,
    CANCELLED
  }

  /// @throws IllegalArgumentException where uid or summary is blank, or the version is negative
  public CalendarEvent {
    if (uid.isBlank() || summary.isBlank() || version < 0)
      throw new IllegalArgumentException("An event needs a uid, a summary and a version");
    attendees = List.copyOf(attendees);
  }

  public static CalendarEvent at(
      String uid, String summary, LocalDateTime start, LocalDateTime end) {
    return of(uid, summary, new Hours(start, end));
  }

  public static CalendarEvent on(String uid, String summary, LocalDate first, LocalDate last) {
    return of(uid, summary, new Days(first, last));
  }

  private static CalendarEvent of(String uid, String summary, When when) {
    return new CalendarEvent(
        uid, 0, when, Status.CONFIRMED, summary, "", "", "", Optional.empty(), List.of());
  }

  public CalendarEvent version(int other) {
    return new CalendarEvent(
        uid, other, when, status, summary, place, description, link, organizer, attendees);
  }

  public CalendarEvent in(String where) {
    return new CalendarEvent(
        uid, version, when, status, summary, where, description, link, organizer, attendees);
  }

  public CalendarEvent saying(String text) {
    return new CalendarEvent(
        uid, version, when, status, summary, place, text, link, organizer, attendees);
  }

  public CalendarEvent linked(String address) {
    return new CalendarEvent(
        uid, version, when, status, summary, place, description, address, organizer, attendees);
  }

  public CalendarEvent by(Mailbox caller) {
    return new CalendarEvent(
        uid,
        version,
        when,
        status,
        summary,
        place,
        description,
        link,
        Optional.of(caller),
        attendees);
  }

  public CalendarEvent with(List<Mailbox> people) {
    return new CalendarEvent(
        uid, version, when, status, summary, place, description, link, organizer, people);
  }

  public CalendarEvent tentative() {
    return as(Status.TENTATIVE);
  }

  public CalendarEvent cancelled() {
    return as(Status.CANCELLED);
  }

  private CalendarEvent as(Status other) {
    return new CalendarEvent(
        uid, version, when, other, summary, place, description, link, organizer, attendees);
  }
}
