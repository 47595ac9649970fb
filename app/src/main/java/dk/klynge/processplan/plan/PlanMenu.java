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

  @Bean
  MenuEntry negotiationsEntry() {
    return new MenuEntry(
        MenuGroup.PROCESS,
        "processplan.negotiation.title",
        "/negotiations",
        ProcessPlanActions.READ,
        30);
  }

  @Bean
  MenuEntry equipmentEntry() {
    return new MenuEntry(
        MenuGroup.PROCESS,
        "processplan.equipment.title",
        "/equipment",
        ProcessPlanActions.READ,
        40);
  }
}
