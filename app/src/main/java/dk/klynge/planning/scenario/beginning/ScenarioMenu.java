package dk.klynge.planning.scenario.beginning;

import dk.klynge.planning.PlanningActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ScenarioMenu {

  @Bean
  MenuEntry scenariosEntry() {
    return new MenuEntry(
        MenuGroup.PLANNING, "planning.scenario.menu", "/scenarios", PlanningActions.READ, 41);
  }
}
