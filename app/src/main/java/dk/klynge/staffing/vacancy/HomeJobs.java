package dk.klynge.staffing.vacancy;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.PostHolders;
import dk.klynge.organisation.PostHolders.Outcome.Refused;
import dk.klynge.staffing.StaffingActions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/// Who retires holds no leader's post from the day on, so that others can come.
@Configuration
class HomeJobs {

  private static final Logger LOG = LoggerFactory.getLogger(HomeJobs.class);
  private static final TaskDescriptor<Void> RELEASE =
      TaskDescriptor.of("staffing-release-retiring");
  private static final Duration AGAIN = Duration.ofMinutes(5);

  @Bean
  RecurringTask<Void> releaseRetiringJob(
      HomeRows rows, PostHolders holders, TransactionTemplate transaction, Clock clock) {
    return Tasks.recurring(RELEASE, FixedDelay.of(AGAIN))
        .execute((_, _) -> release(LocalDate.now(clock), rows, holders, transaction));
  }

  static void release(
      LocalDate today, HomeRows rows, PostHolders holders, TransactionTemplate transaction) {
    for (var who : rows.retiring(today))
      transaction.executeWithoutResult(status -> {
        if (!rows.released(who)) return;
        var person = new PersonId(who.person());
        if (holders.release(person, who.day(), StaffingActions.APPOINT)
            instanceof Refused(var key, _)) {
          LOG.warn("Somebody who retires keeps the post for now: {}", key);
          status.setRollbackOnly();
        }
      });
  }
}
