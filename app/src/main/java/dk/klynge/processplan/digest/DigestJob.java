package dk.klynge.processplan.digest;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Early in the morning, before people come to work.
@Configuration
class DigestJob {

  private static final LocalTime EARLY = LocalTime.of(6, 15);
  private static final ZoneId DANISH = ZoneId.of("Europe/Copenhagen");

  @Bean
  RecurringTask<Void> planDigestJob(WriteDigest digest, Clock clock) {
    return Tasks.recurring("process-plan-digest", Schedules.daily(DANISH, EARLY))
        .execute((_, _) -> digest.write(LocalDate.now(clock)));
  }
}
