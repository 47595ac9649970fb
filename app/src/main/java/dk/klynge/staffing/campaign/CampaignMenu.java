package dk.klynge.staffing.campaign;

import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CampaignMenu {

  @Bean
  MenuEntry campaignsEntry() {
    return new MenuEntry(
        MenuGroup.STAFFING, "staffing.campaign.menu", "/campaigns", StaffingActions.READ, 80);
  }
}
