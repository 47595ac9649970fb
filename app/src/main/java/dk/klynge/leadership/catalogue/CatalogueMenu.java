package dk.klynge.leadership.catalogue;

import dk.klynge.leadership.LeadershipActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CatalogueMenu {

  @Bean
  MenuEntry taskCatalogueEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP,
        "leadership.catalogue",
        "/task-catalogue",
        LeadershipActions.READ,
        60);
  }
}
