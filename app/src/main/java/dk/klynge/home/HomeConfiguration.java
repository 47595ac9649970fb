package dk.klynge.home;

import dk.klynge.organisation.OrganisationActions;
import dk.klynge.ui.FirstStep;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class HomeConfiguration {

  @Bean
  FirstStep demonstration() {
    return new FirstStep("home.begin.demonstration", "/demonstration", OrganisationActions.IMPORT);
  }

  @Bean
  MenuEntry startEntry() {
    return new MenuEntry(MenuGroup.START, "home.start", "/", "", 0);
  }
}
