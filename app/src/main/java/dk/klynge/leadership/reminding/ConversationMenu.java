package dk.klynge.leadership.reminding;

import dk.klynge.leadership.LeadershipActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ConversationMenu {

  @Bean
  MenuEntry conversationsEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP,
        "leadership.conversation.menu",
        "/conversations",
        LeadershipActions.TALK,
        50);
  }

  @Bean
  MenuEntry conversationTemplatesEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP,
        "leadership.template.menu",
        "/conversation-templates",
        LeadershipActions.PROFILE,
        92);
  }
}
