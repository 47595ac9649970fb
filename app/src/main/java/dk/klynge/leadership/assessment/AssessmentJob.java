package dk.klynge.leadership.assessment;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Assessments end by themselves on the day after their last one.
@Configuration
class AssessmentJob {

  @Bean
  RecurringTask<Void> assessmentsJob(CloseAssessment close) {
    return Tasks.recurring("leadership-assessments", FixedDelay.of(Duration.ofHours(1)))
        .execute((_, _) -> close.closeDue());
  }
}
