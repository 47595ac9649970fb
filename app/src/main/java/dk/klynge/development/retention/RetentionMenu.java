package dk.klynge.development.retention;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class RetentionMenu {

  @Bean
  MenuEntry courseRecordsEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP,
        "development.records.menu",
        "/course-records",
        DevelopmentActions.RECORDS,
        95);
  }
}
