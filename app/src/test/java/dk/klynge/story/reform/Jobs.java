package dk.klynge.story.reform;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.DbSchedulerException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.Instant;

/// The jobs of the program. They look every few minutes by the real clock; here they are asked to
/// look now.
record Jobs(SchedulerClient scheduler) {

  static final Duration PATIENCE = Duration.ofMinutes(5);
  static final Duration PACE = Duration.ofMillis(500);

  /// False while it is at work, or has just begun by itself.
  boolean run(String job) {
    var instance = TaskInstanceId.of(job, RecurringTask.INSTANCE);
    try {
      return scheduler
          .getScheduledExecution(instance)
          .filter(one -> !one.isPicked())
          .map(_ -> scheduler.reschedule(instance, Instant.now()))
          .orElse(false);
    } catch (DbSchedulerException e) {
      return false;
    }
  }
}
