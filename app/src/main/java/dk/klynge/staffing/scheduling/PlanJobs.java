package dk.klynge.staffing.scheduling;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Plans are jobs in the database. A job whose machine dies is begun again by another.
@Configuration
class PlanJobs {

  /// Its instances are named `<round>/<version>`, so that each question is asked once.
  static final TaskDescriptor<Void> PLAN = TaskDescriptor.of("staffing-interviews");

  @Bean
  Task<Void> planInterviewsJob(ComputePlan compute) {
    return Tasks.oneTime(PLAN)
        .execute((job, _) -> compute.compute(UUID.fromString(job.getId().split("/", 2)[0])));
  }
}
