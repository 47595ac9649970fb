package dk.klynge.planning.agreement;

import dk.klynge.planning.PlanningActions;
import dk.klynge.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AgreementMenu {

  @Bean
  MenuEntry agreementsEntry() {
    return new MenuEntry("planning.agreement.title", "/agreements", PlanningActions.READ, 46);
  }
}
