package dk.klynge.staffing.arrangement;

import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ArrangementMenu {

  @Bean
  MenuEntry arrangementsEntry() {
    return new MenuEntry(
        MenuGroup.STAFFING,
        "staffing.arrangement.menu",
        "/arrangements",
        StaffingActions.APPOINT,
        91);
  }
}
