package dk.klynge.publishing.passage;

import dk.klynge.publishing.PublishingActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PassageMenu {

  @Bean
  MenuEntry passagesEntry() {
    return new MenuEntry(
        MenuGroup.PROCESS, "publishing.passage.menu", "/passages", PublishingActions.WRITE, 75);
  }
}
