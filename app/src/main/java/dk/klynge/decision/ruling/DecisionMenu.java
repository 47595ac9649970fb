package dk.klynge.decision.ruling;

import dk.klynge.decision.DecisionActions;
import dk.klynge.ui.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DecisionMenu {

  @Bean
  MenuEntry decisionsEntry() {
    return new MenuEntry("decision.menu", "/decisions", DecisionActions.READ, 47);
  }
}
