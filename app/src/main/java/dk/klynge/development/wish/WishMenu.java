package dk.klynge.development.wish;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class WishMenu {

  @Bean
  MenuEntry courseWishesEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP, "development.wishes", "/course-wishes", DevelopmentActions.OFFER, 72);
  }
}
