package dk.klynge.staffing.departure;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks every five minutes, and soon after each start, for those whose last day is over.
@Configuration
class DepartureJobs {

  private static final TaskDescriptor<Void> END = TaskDescriptor.of("staffing-end-employments");
  private static final Duration AGAIN = Duration.ofMinutes(5);

  @Bean
  RecurringTask<Void> endEmploymentsJob(EndEmployments employments, Clock clock) {
    return Tasks.recurring(END, FixedDelay.of(AGAIN))
        .execute((_, _) -> employments.end(LocalDate.now(clock)));
  }
}
