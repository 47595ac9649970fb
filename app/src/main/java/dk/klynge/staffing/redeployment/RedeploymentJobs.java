package dk.klynge.staffing.redeployment;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks for posts that begin, some times an hour, so that they begin soon after midnight and after
/// each start. One that is hindered does not hold up the others.
@Configuration
class RedeploymentJobs {

  private static final Logger LOG = LoggerFactory.getLogger(RedeploymentJobs.class);
  private static final TaskDescriptor<Void> DUE = TaskDescriptor.of("staffing-redeployed");
  private static final Duration AGAIN = Duration.ofMinutes(10);

  @Bean
  RecurringTask<Void> redeployedJob(Offers offers, TakeUpPosts takeUp, Clock clock) {
    return Tasks.recurring(DUE, FixedDelay.of(AGAIN))
        .execute((_, _) -> applyDue(offers, takeUp, clock));
  }

  static void applyDue(Offers offers, TakeUpPosts takeUp, Clock clock) {
    for (var id : offers.due(LocalDate.now(clock))) {
      try {
        takeUp.takeUp(id);
      } catch (RuntimeException e) {
        LOG.error("Appointment {} could not be put into the register", id.value(), e);
      }
    }
  }
}
