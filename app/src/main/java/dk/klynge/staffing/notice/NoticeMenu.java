package dk.klynge.staffing.notice;

import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class NoticeMenu {

  @Bean
  MenuEntry noticesEntry() {
    return new MenuEntry(
        MenuGroup.STAFFING, "staffing.notice.menu", "/notices", StaffingActions.GIVE_NOTICE, 92);
  }
}
