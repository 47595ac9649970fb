package dk.klynge.publicsite.site;

import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SiteMenu {

  @Bean
  MenuEntry parentsSiteEntry() {
    return new MenuEntry(MenuGroup.PROCESS, "publicsite.menu", "/foraeldre", "", 90);
  }
}
