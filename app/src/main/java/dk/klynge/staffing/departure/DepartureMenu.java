package dk.klynge.staffing.departure;

import dk.klynge.guard.Guard;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import dk.klynge.ui.TaskSource;
import dk.klynge.ui.TaskSource.Task;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where departures are found, and what waits for HR there.
@Configuration
class DepartureMenu {

  @Bean
  MenuEntry departuresEntry() {
    return new MenuEntry(
        MenuGroup.STAFFING,
        "staffing.departure.title",
        "/departures",
        StaffingActions.REDEPLOY,
        93);
  }

  /// An employment that could not be ended needs somebody who looks after it.
  @Bean
  TaskSource hinderedDepartures(Guard guard, Departures departures) {
    return () -> {
      if (!guard.may(StaffingActions.GIVE_NOTICE)) return List.of();
      long hindered = departures.hindered();
      if (hindered == 0) return List.of();
      return List.of(Task.of("staffing.departure.task", "/departures", Long.toString(hindered)));
    };
  }
}
