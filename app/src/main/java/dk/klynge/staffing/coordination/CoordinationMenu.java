package dk.klynge.staffing.coordination;

import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CoordinationMenu {

  @Bean
  MenuEntry coordinationEntry() {
    return new MenuEntry(
        MenuGroup.STAFFING,
        "staffing.coordination.menu",
        "/coordination",
        StaffingActions.OVERVIEW,
        85);
  }
}
