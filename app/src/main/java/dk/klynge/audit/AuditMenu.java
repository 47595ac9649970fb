package dk.klynge.audit;

import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What this module puts into the main menu.
@Configuration
class AuditMenu {

  @Bean
  MenuEntry auditEntry() {
    return new MenuEntry(MenuGroup.ADMINISTRATION, "audit.title", "/audit", AuditActions.READ, 90);
  }
}
