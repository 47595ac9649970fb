package dk.klynge.actionplan.plan;

import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PlanMenu {

  @Bean
  MenuEntry actionPlansEntry() {
    return new MenuEntry(
        MenuGroup.PROCESS, "actionplan.plans", "/action-plans", ActionPlanActions.READ, 40);
  }

  @Bean
  MenuEntry actionPlanTemplatesEntry() {
    return new MenuEntry(
        MenuGroup.PROCESS,
        "actionplan.templates",
        "/action-plan-templates",
        ActionPlanActions.READ,
        45);
  }
}
