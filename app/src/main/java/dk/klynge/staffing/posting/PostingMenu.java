package dk.klynge.staffing.posting;

import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PostingMenu {

  @Bean
  MenuEntry announcementsEntry() {
    return new MenuEntry(
        MenuGroup.STAFFING,
        "staffing.announcement.menu",
        "/announcements",
        StaffingActions.OWN,
        70);
  }

  @Bean
  MenuEntry profilesEntry() {
    return new MenuEntry(
        MenuGroup.STAFFING, "staffing.profile.menu", "/job-profiles", StaffingActions.READ, 82);
  }
}
