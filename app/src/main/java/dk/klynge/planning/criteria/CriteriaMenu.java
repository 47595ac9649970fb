package dk.klynge.planning.criteria;

import dk.klynge.planning.PlanningActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CriteriaMenu {

  @Bean
  MenuEntry criteriaEntry() {
    return new MenuEntry(
        MenuGroup.PLANNING, "planning.criteria.title", "/criteria", PlanningActions.READ, 50);
  }
}
