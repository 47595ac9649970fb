package dk.klynge.development.network;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class NetworkMenu {

  @Bean
  MenuEntry learningNetworksEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP,
        "development.network.menu",
        "/learning-networks",
        DevelopmentActions.TAKE_PART,
        72);
  }
}
