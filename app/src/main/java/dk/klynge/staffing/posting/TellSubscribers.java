package dk.klynge.staffing.posting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Mailbox;
import dk.klynge.documents.Outbox;
import dk.klynge.staffing.posting.Subscriptions.Due;
import dk.klynge.ui.Municipality;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes to those who asked to know when a posting becomes public, once to each, however often the
/// job runs.
@Service
class TellSubscribers {

  /// What became public longer ago is no news any more.
  private static final Duration NEWS = Duration.ofDays(3);

  private static final Locale DANISH = Locale.of("da");

  private final Subscriptions subscriptions;
  private final Outbox outbox;
  private final Texts texts;
  private final Municipality municipality;
  private final Clock clock;

  TellSubscribers(
      Subscriptions subscriptions,
      Outbox outbox,
      Texts texts,
      Municipality municipality,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.outbox = outbox;
    this.texts = texts;
    this.municipality = municipality;
    this.clock = clock;
  }

  @Transactional
  public void tell() {
    var now = clock.instant();
    for (var due : subscriptions.due(now, now.minus(NEWS)))
      if (Mailbox.isAddress(due.email())) outbox.put(letter(due));
  }

  private Letter letter(Due due) {
    var kind = texts.in(DANISH, "staffing.kind." + due.kind());
    return Letter.of(
        new Owner("posting", due.posting()),
        "posting-announced:" + due.posting() + ":" + due.person(),
        due.email(),
        texts.in(DANISH, "staffing.announcement.mail.subject", kind, due.place()),
        texts.in(
            DANISH, "staffing.announcement.mail.text", kind, due.place(), municipality.name()));
  }

  @Configuration
  static class Job {

    @Bean
    RecurringTask<Void> tellSubscribersJob(TellSubscribers tell) {
      return Tasks.recurring("staffing-announcements", FixedDelay.of(Duration.ofMinutes(1)))
          .execute((_, _) -> tell.tell());
    }
  }
}
