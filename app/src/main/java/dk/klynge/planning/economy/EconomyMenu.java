package dk.klynge.planning.economy;

import dk.klynge.planning.PlanningActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class EconomyMenu {

  @Bean
  MenuEntry costModelEntry() {
    return new MenuEntry(
        MenuGroup.PLANNING, "planning.cost.menu", "/cost-models", PlanningActions.READ, 52);
  }
}
