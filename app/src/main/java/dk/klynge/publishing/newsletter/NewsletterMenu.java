package dk.klynge.publishing.newsletter;

import dk.klynge.publishing.PublishingActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class NewsletterMenu {

  @Bean
  MenuEntry newslettersEntry() {
    return new MenuEntry(
        MenuGroup.PROCESS,
        "publishing.newsletter.menu",
        "/newsletters",
        PublishingActions.READ,
        60);
  }
}
