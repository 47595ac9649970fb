package dk.klynge.publicsite;

import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What this module puts into the main menu.
@Configuration
class PublicSiteMenu {

  @Bean
  MenuEntry factSheetsEntry() {
    return new MenuEntry(
        MenuGroup.PROCESS,
        "publicsite.sheets.title",
        "/fact-sheets",
        PublicSiteActions.MAKE_SHEETS,
        70);
  }
}
