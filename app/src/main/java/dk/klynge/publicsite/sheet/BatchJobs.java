package dk.klynge.publicsite.sheet;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Batches are jobs in the database, at least once; what came of them is kept for a day.
@Configuration
class BatchJobs {

  static final TaskDescriptor<Void> MAKE = TaskDescriptor.of("publicsite-sheets");

  private static final Duration KEPT = Duration.ofDays(1);

  @Bean
  Task<Void> makeSheetBatchJob(MakeBatch make) {
    return Tasks.oneTime(MAKE).execute((job, _) -> make.make(UUID.fromString(job.getId())));
  }

  @Bean
  RecurringTask<Void> forgetSheetBatchesJob(SheetBatches batches) {
    return Tasks.recurring("publicsite-sheets-forgotten", FixedDelay.of(Duration.ofHours(1)))
        .execute((_, _) -> batches.forget(KEPT));
  }
}
