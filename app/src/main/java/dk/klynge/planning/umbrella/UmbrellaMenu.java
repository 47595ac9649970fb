package dk.klynge.planning.umbrella;

import dk.klynge.planning.PlanningActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class UmbrellaMenu {

  @Bean
  MenuEntry leadershipModelsEntry() {
    return new MenuEntry(
        MenuGroup.PLANNING,
        "planning.umbrella.title",
        "/leadership-models",
        PlanningActions.READ,
        45);
  }
}
