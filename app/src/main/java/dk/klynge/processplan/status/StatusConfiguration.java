package dk.klynge.processplan.status;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The menu entry, and the job that keeps the figures late in the evening, when the day's work is
/// in. The scheduler runs it on one node only.
@Configuration
class StatusConfiguration {

  private static final LocalTime LATE = LocalTime.of(22, 30);
  private static final ZoneId DANISH = ZoneId.of("Europe/Copenhagen");

  @Bean
  RecurringTask<Void> reformStatusJob(KeepStatus keep, Clock clock) {
    return Tasks.recurring("reform-status", Schedules.daily(DANISH, LATE))
        .execute((_, _) -> keep.keep(LocalDate.now(clock)));
  }

  @Bean
  MenuEntry reformStatusEntry() {
    return new MenuEntry(
        MenuGroup.PROCESS, "processplan.status.menu", "/status", ProcessPlanActions.STATUS, 5);
  }
}
