package dk.klynge.staffing.applying;

import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.CalendarSource;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostWords;
import dk.klynge.staffing.Postings;
import dk.klynge.staffing.Postings.Announcement;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The deadlines of the posts that somebody applies for or has begun to apply for: until then an
/// application can be handed in or changed.
@Component
class OwnDeadlines implements CalendarSource {

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  private final SignedInPerson signedIn;
  private final OwnApplications own;
  private final Postings postings;
  private final PostWords words;
  private final Texts texts;
  private final Clock clock;

  OwnDeadlines(
      SignedInPerson signedIn,
      OwnApplications own,
      Postings postings,
      PostWords words,
      Texts texts,
      Clock clock) {
    this.signedIn = signedIn;
    this.own = own;
    this.postings = postings;
    this.words = words;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<CalendarEvent> events() {
    return signedIn.now().map(this::of).orElse(List.of());
  }

  private List<CalendarEvent> of(PersonId person) {
    var open = postings.open(clock.instant());
    return own.of(person).stream()
        .filter(one -> one.withdrawn().isEmpty())
        .flatMap(one -> events(one, open))
        .toList();
  }

  private Stream<CalendarEvent> events(OwnApplication application, List<Announcement> open) {
    var window =
        Window.of(open, application.campaign(), application.area(), Optional.of(application));
    var wishes = application.wishes();
    return window.open().entrySet().stream()
        .filter(one -> wishes.isEmpty() || wishes.contains(one.getKey()))
        .map(one -> event(application, one.getKey(), one.getValue().deadline()));
  }

  /// All day, for it can be met all day; the text says the last minute.
  private CalendarEvent event(OwnApplication application, PostId post, Instant deadline) {
    var last = LocalDateTime.ofInstant(deadline.minus(Duration.ofMinutes(1)), COPENHAGEN);
    var day = last.toLocalDate();
    return CalendarEvent.on(
            "deadline-" + application.id().value() + "-" + post.value() + "@klynge",
            texts.say("staffing.applying.calendar.deadline", words.heading(post)),
            day,
            day)
        .saying(
            texts.say(
                "staffing.applying.calendar.last",
                "%02d.%02d".formatted(last.getHour(), last.getMinute())))
        .linked("/my-applications/" + application.id().value());
  }
}
