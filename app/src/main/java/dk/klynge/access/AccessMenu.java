package dk.klynge.access;

import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AccessMenu {

  @Bean
  MenuEntry accountsEntry() {
    return new MenuEntry(
        MenuGroup.ADMINISTRATION, "access.menu", "/accounts", AccessActions.READ_ACCOUNTS, 80);
  }
}
