package dk.klynge.organisation.importing;

import dk.klynge.organisation.OrganisationActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ImportMenu {

  @Bean
  MenuEntry importEntry() {
    return new MenuEntry(
        MenuGroup.ADMINISTRATION,
        "organisation.import.menu",
        "/imports",
        OrganisationActions.IMPORT,
        25);
  }
}
