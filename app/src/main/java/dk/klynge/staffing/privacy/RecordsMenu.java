package dk.klynge.staffing.privacy;

import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class RecordsMenu {

  @Bean
  MenuEntry staffingRecordsEntry() {
    return new MenuEntry(
        MenuGroup.STAFFING,
        "staffing.records.menu",
        "/staffing-records",
        StaffingActions.KEEP_RECORDS,
        95);
  }
}
