package dk.klynge.planning.alternative;

import dk.klynge.planning.PlanningActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AlternativesMenu {

  @Bean
  MenuEntry alternativesEntry() {
    return new MenuEntry(
        MenuGroup.PLANNING,
        "planning.alternative.menu",
        "/alternatives",
        PlanningActions.READ_ALTERNATIVES,
        43);
  }
}
