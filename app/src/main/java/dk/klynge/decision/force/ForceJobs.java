package dk.klynge.decision.force;

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

/// Looks every five minutes, and soon after each start, for what is due. One that is hindered does
/// not hold up the others and is tried again the next day.
@Configuration
class ForceJobs {

  private static final Logger LOG = LoggerFactory.getLogger(ForceJobs.class);
  private static final TaskDescriptor<Void> DUE = TaskDescriptor.of("decision-coming-into-force");
  private static final Duration AGAIN = Duration.ofMinutes(5);

  @Bean
  RecurringTask<Void> comingIntoForceJob(Plans plans, ApplyChanges apply, Clock clock) {
    return Tasks.recurring(DUE, FixedDelay.of(AGAIN))
        .execute((_, _) -> applyDue(plans, apply, clock));
  }

  static void applyDue(Plans plans, ApplyChanges apply, Clock clock) {
    for (var id : plans.due(LocalDate.now(clock))) {
      try {
        apply.apply(id);
      } catch (RuntimeException e) {
        LOG.error("Decision {} could not be brought into force", id.value(), e);
      }
    }
  }
}
