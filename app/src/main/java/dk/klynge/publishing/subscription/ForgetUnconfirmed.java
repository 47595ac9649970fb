package dk.klynge.publishing.subscription;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// An address that somebody typed and nobody confirmed is forgotten after two weeks, and one that
/// nothing refers to any more, too.
@Configuration
class ForgetUnconfirmed {

  private static final Duration KEPT = Duration.ofDays(14);

  @Bean
  RecurringTask<Void> forgetUnconfirmedJob(SubscriptionRows rows, Clock clock) {
    return Tasks.recurring("publishing-unconfirmed", FixedDelay.of(Duration.ofDays(1)))
        .execute((_, _) -> rows.forget(OffsetDateTime.now(clock).minus(KEPT)));
  }
}
