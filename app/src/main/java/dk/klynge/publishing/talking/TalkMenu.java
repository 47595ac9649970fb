package dk.klynge.publishing.talking;

import dk.klynge.publishing.PublishingActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TalkMenu {

  @Bean
  MenuEntry talkingEntry() {
    return new MenuEntry(
        MenuGroup.PROCESS, "publishing.talk.menu", "/talking", PublishingActions.TALK, 65);
  }
}
