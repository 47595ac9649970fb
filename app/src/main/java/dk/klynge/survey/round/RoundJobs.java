package dk.klynge.survey.round;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.klynge.survey.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Rounds end by themselves on the day after their last one; who has not answered is reminded once,
/// three days before, where it is known which address the program has from outside.
@Configuration
class RoundJobs {

  private static final int DAYS_BEFORE = 3;

  @Bean
  RecurringTask<Void> surveyRoundsJob(
      RoundRows rows, Rounds rounds, Clock clock, @Value("${klynge.site:}") String site) {
    return Tasks.recurring("survey-rounds", FixedDelay.of(Duration.ofHours(1)))
        .execute((_, _) -> {
          var today = LocalDate.now(clock);
          rows.due(today).forEach(rounds::close);
          if (!site.isEmpty()) rows.ending(today.plusDays(DAYS_BEFORE)).forEach(rounds::remind);
        });
  }
}
