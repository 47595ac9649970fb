package dk.klynge.publishing.mailing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.publishing.PublishingActions;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who got a newsletter is needed while somebody may ask for it: some months after it was sent the
/// addresses are deleted, and only their number is kept.
@Service
class ForgetRecipients {

  static final int MOST_MONTHS = 120;

  private final ForgottenRows rows;
  private final AuditTrail audit;
  private final Clock clock;

  ForgetRecipients(ForgottenRows rows, AuditTrail audit, Clock clock) {
    this.rows = rows;
    this.audit = audit;
    this.clock = clock;
  }

  /// Returns of how many newsletters.
  @Transactional
  public int forget() {
    var before = OffsetDateTime.now(clock).minusMonths(rows.months());
    var due = rows.due(before);
    for (var id : due) {
      var count = rows.forget(id);
      audit.changed(
          PublishingActions.WRITE,
          new Subject("newsletter", id.value().toString(), ""),
          Map.of("recipients-forgotten", new Change("", Integer.toString(count))));
    }
    return due.size();
  }

  /// False where somebody else has set it since that version.
  @Transactional
  boolean keepFor(int months, int version) {
    var before = rows.months();
    if (!rows.keepFor(months, version)) return false;
    audit.changed(
        PublishingActions.WRITE,
        new Subject("newsletter-rule", "", ""),
        Map.of("recipient-months", new Change("" + before, "" + months)));
    return true;
  }

  @Configuration
  static class Daily {

    @Bean
    RecurringTask<Void> forgetRecipientsJob(ForgetRecipients forget) {
      return Tasks.recurring("publishing-recipients", FixedDelay.of(Duration.ofDays(1)))
          .execute((_, _) -> forget.forget());
    }
  }
}
