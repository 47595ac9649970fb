package dk.klynge.documents.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.CalendarWriter;
import dk.klynge.guard.OnBehalf;
import dk.klynge.ui.Texts;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/// A calendar program fetches the dates of a feed's owner, in the language the owner chose.
@Service
class ReadFeed {

  private final Feeds feeds;
  private final OwnCalendar calendar;
  private final CalendarWriter writer;
  private final OnBehalf behalf;
  private final FeedAddress address;
  private final Texts texts;
  private final Clock clock;

  ReadFeed(
      Feeds feeds,
      OwnCalendar calendar,
      CalendarWriter writer,
      OnBehalf behalf,
      FeedAddress address,
      Texts texts,
      Clock clock) {
    this.feeds = feeds;
    this.calendar = calendar;
    this.writer = writer;
    this.behalf = behalf;
    this.address = address;
    this.texts = texts;
    this.clock = clock;
  }

  /// @param etag the same as long as nothing has changed; the file itself tells the time at which
  ///   it was made and is never the same
  record Read(String etag, Supplier<byte[]> file) {}

  /// Empty where there is no such feed any more, or its owner's account is closed.
  Optional<Read> read(String secret) {
    return feeds.by(secret).flatMap(this::read);
  }

  private Optional<Read> read(Feed feed) {
    var before = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(feed.language());
    try {
      var name = texts.say("documents.calendar.title");
      var events = behalf.of(feed.account(), this::events);
      var today = LocalDate.now(clock);
      if (events.isPresent() && !feed.lastRead().equals(Optional.of(today)))
        feeds.wasRead(feed, today);
      return events.map(all -> read(name, all));
    } finally {
      LocaleContextHolder.setLocaleContext(before);
    }
  }

  private List<CalendarEvent> events() {
    return calendar.events().stream().map(this::whole).toList();
  }

  private Read read(String name, List<CalendarEvent> events) {
    return new Read(etag(name + events), () -> writer.feed(name, events));
  }

  private CalendarEvent whole(CalendarEvent event) {
    return event.link().startsWith("/") ? event.linked(address.whole(event.link())) : event;
  }

  private static String etag(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
