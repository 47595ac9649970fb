package dk.klynge.processplan.plan;

import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PlanMenu {

  @Bean
  MenuEntry processPlanEntry() {
    return new MenuEntry(
        MenuGroup.PROCESS, "processplan.menu", "/process-plans", ProcessPlanActions.READ, 10);
  }
}
