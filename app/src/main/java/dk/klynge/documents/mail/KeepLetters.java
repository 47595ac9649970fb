package dk.klynge.documents.mail;

import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.CalendarWriter;
import dk.klynge.documents.Letter;
import dk.klynge.documents.LetterId;
import dk.klynge.documents.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeepLetters implements Outbox {

  private final LetterRows rows;
  private final CalendarWriter calendars;
  private final Sender sender;
  private final Environment settings;
  private final Clock clock;

  KeepLetters(
      LetterRows rows, CalendarWriter calendars, Sender sender, Environment settings, Clock clock) {
    this.rows = rows;
    this.calendars = calendars;
    this.sender = sender;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Put put(Letter letter) {
    var id = LetterId.fresh();
    var calendar = letter.invitation().map(calendars::file);
    if (!rows.insert(id, letter, calendar, sender.messageId(id, clock.instant())))
      return new Put.AlreadyThere(rows.withKey(letter.key()));
    for (int place = 0; place < letter.enclosures().size(); place++)
      rows.enclose(id, place, letter.enclosures().get(place));
    return new Put.Kept(id);
  }

  @Override
  public List<Posted> of(Owner owner) {
    return rows.of(owner);
  }

  @Override
  public Optional<Posted> find(LetterId id) {
    return rows.find(id);
  }

  /// A letter that had arrived gets a new Message-ID: by the old one the receiver's server would
  /// take it for a copy and drop it.
  @Override
  @Transactional
  public boolean again(LetterId id) {
    return rows.again(id, sender.messageId(id, clock.instant()));
  }

  @Override
  @Transactional
  public int forget(Owner owner) {
    return rows.forget(owner);
  }

  @Override
  public boolean sends() {
    return settings.containsProperty("spring.mail.host");
  }
}
