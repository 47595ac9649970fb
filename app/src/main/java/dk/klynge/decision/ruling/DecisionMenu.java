package dk.klynge.decision.ruling;

import dk.klynge.decision.DecisionActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DecisionMenu {

  @Bean
  MenuEntry decisionsEntry() {
    return new MenuEntry(
        MenuGroup.DECISION, "decision.menu", "/decisions", DecisionActions.READ, 47);
  }
}
