package dk.klynge.decision.hearing;

import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class HearingMenu {

  /// Open to everybody: citizens find the hearings that they may answer.
  @Bean
  MenuEntry hearingsEntry() {
    return new MenuEntry(MenuGroup.DECISION, "decision.hearing.menu", "/hearings", "", 46);
  }
}
