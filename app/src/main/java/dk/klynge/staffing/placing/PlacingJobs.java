package dk.klynge.staffing.placing;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Proposals are jobs in the database: at least once.
@Configuration
class PlacingJobs {

  static final TaskDescriptor<Void> COMPUTE = TaskDescriptor.of("staffing-placing");

  private static final Duration AGAIN = Duration.ofSeconds(10);

  @Bean
  Task<Void> computePlacingJob(ComputePlacing compute) {
    return Tasks.oneTime(COMPUTE)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
        .execute((job, _) -> compute.compute(UUID.fromString(job.getId())));
  }
}
