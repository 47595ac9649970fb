package dk.klynge.development.staffmap;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MapMenu {

  @Bean
  MenuEntry staffCompetencesEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP,
        "development.staffmap.menu",
        "/my-staff-competences",
        DevelopmentActions.MAP,
        74);
  }

  @Bean
  MenuEntry staffCountsEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP,
        "development.staffmap.menu.counts",
        "/staff-competences",
        DevelopmentActions.COUNT,
        75);
  }
}
