package dk.klynge.planning.agreement;

import dk.klynge.planning.PlanningActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AgreementMenu {

  @Bean
  MenuEntry agreementsEntry() {
    return new MenuEntry(
        MenuGroup.PLANNING, "planning.agreement.title", "/agreements", PlanningActions.READ, 46);
  }
}
