package dk.klynge.planning.proposal;

import dk.klynge.planning.PlanningActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ProposalMenu {

  @Bean
  MenuEntry proposalsEntry() {
    return new MenuEntry(
        MenuGroup.PLANNING, "planning.proposal.menu", "/proposals", PlanningActions.READ, 40);
  }
}
