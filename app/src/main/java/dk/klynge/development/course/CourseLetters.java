package dk.klynge.development.course;

import dk.klynge.development.Course;
import dk.klynge.development.Courses.Seat;
import dk.klynge.development.course.SeatRows.Receiver;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.CalendarWriter;
import dk.klynge.documents.Invitation;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Mailbox;
import dk.klynge.documents.Outbox;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What people are told by mail of their courses, each in the language of their account. Whoever
/// has no address is told by nobody but their page.
@Component
class CourseLetters {

  enum Kind {
    INVITED,
    SEATED,
    WAITING,
    MOVED_UP,
    CHANGED,
    WITHDRAWN,
    CANCELLED;

    boolean isGoingThere() {
      return this == SEATED || this == MOVED_UP || this == CHANGED;
    }

    boolean isOff() {
      return this == WITHDRAWN || this == CANCELLED;
    }
  }

  static final String OWNER = "course";
  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

  private final Outbox outbox;
  private final CalendarWriter calendar;
  private final SeatRows seats;
  private final SignedInPerson people;
  private final Texts texts;
  private final Format format;
  private final Clock clock;

  CourseLetters(
      Outbox outbox,
      CalendarWriter calendar,
      SeatRows seats,
      SignedInPerson people,
      Texts texts,
      Format format,
      Clock clock) {
    this.outbox = outbox;
    this.calendar = calendar;
    this.seats = seats;
    this.people = people;
    this.texts = texts;
    this.format = format;
    this.clock = clock;
  }

  void send(Kind kind, Course course, Seat seat) {
    send(kind, course, seat.person(), seat.id() + ":" + kind + ":" + course.version());
  }

  /// False where the person has no address.
  boolean invite(Course course, PersonId person) {
    return send(
        Kind.INVITED, course, person, course.id() + ":" + Kind.INVITED + ":" + person.value());
  }

  private boolean send(Kind kind, Course course, PersonId person, String key) {
    var receiver = seats.receiver(person).filter(one -> Mailbox.isAddress(one.email()));
    receiver.ifPresent(one -> put(kind, course, one, "course:" + key));
    return receiver.isPresent();
  }

  private void put(Kind kind, Course course, Receiver receiver, String key) {
    var before = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(people.languageOf(receiver.person()).orElse(Locale.of("da")));
    try {
      outbox.put(letter(kind, course, receiver, key));
    } finally {
      LocaleContextHolder.setLocaleContext(before);
    }
  }

  private Letter letter(Kind kind, Course course, Receiver receiver, String key) {
    var name = kind.name().toLowerCase(Locale.ROOT);
    var letter =
        Letter.of(
                new Owner(OWNER, course.id()),
                key,
                receiver.email(),
                texts.say("development.course.mail." + name, course.title()),
                text(name, course, receiver))
            .in(texts.language());
    var dates = events(course, receiver);
    if (course.isProgramme())
      return kind.isGoingThere() ? letter.with(file(course, dates)) : letter;
    return part(kind, dates.getFirst()).map(letter::with).orElse(letter);
  }

  private String text(String kind, Course course, Receiver receiver) {
    return texts.say(
        "development.course.mail." + kind + ".text",
        receiver.name(),
        course.title(),
        course.meetings().stream()
            .map(one ->
                format.day(one.day())
                    + texts.say(
                        "development.course.clock",
                        CLOCK.format(one.begins()),
                        CLOCK.format(one.ends())))
            .collect(Collectors.joining("\n")),
        course.content().place().isEmpty() ? "–" : course.content().place(),
        format.day(course.content().lastDay()),
        format.day(course.content().withdrawUntil()));
  }

  /// Rises with every letter, so that a calendar takes a seat, a withdrawal and a new seat for what
  /// they are.
  private List<CalendarEvent> events(Course course, Receiver receiver) {
    int number = (int) Duration.between(FIRST, clock.instant()).toSeconds();
    return course.events().stream()
        .map(event ->
            event
                .version(Math.max(0, number))
                .with(List.of(new Mailbox(receiver.name(), receiver.email()))))
        .toList();
  }

  private static Optional<Invitation> part(Kind kind, CalendarEvent event) {
    if (kind.isGoingThere()) return Optional.of(Invitation.to(event));
    return kind.isOff() ? Optional.of(Invitation.cancelled(event)) : Optional.empty();
  }

  private Letter.Enclosure file(Course course, List<CalendarEvent> dates) {
    return new Letter.Enclosure(
        texts.say("development.course.mail.file"),
        "text/calendar",
        calendar.feed(course.title(), dates));
  }
}
