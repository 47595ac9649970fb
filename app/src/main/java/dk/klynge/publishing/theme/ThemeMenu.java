package dk.klynge.publishing.theme;

import dk.klynge.publishing.PublishingActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ThemeMenu {

  @Bean
  MenuEntry themeEntry() {
    return new MenuEntry(
        MenuGroup.PROCESS, "publishing.theme.menu", "/theme", PublishingActions.READ, 50);
  }
}
