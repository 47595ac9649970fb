package dk.klynge.planning.scenario;

import dk.klynge.planning.PlanningActions;
import dk.klynge.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ScenarioMenu {

  @Bean
  MenuEntry scenariosEntry() {
    return new MenuEntry("planning.scenario.menu", "/scenarios", PlanningActions.READ, 41);
  }
}
