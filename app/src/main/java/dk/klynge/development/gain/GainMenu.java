package dk.klynge.development.gain;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class GainMenu {

  @Bean
  MenuEntry gainSurveysEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP, "development.gain", "/gain-surveys", DevelopmentActions.READ, 70);
  }
}
