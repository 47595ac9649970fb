package dk.klynge.leadership.overview;

import dk.klynge.leadership.LeadershipActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class LeadershipMenu {

  @Bean
  MenuEntry ourLeadershipEntry() {
    return entry("leadership.our", "/our-leadership", LeadershipActions.TEAM, 10);
  }

  @Bean
  MenuEntry leadershipProfileEntry() {
    return entry("leadership.profile.title", "/leadership-profile", LeadershipActions.READ, 20);
  }

  @Bean
  MenuEntry leadershipGoalsEntry() {
    return entry("leadership.goals", "/leadership-goals", LeadershipActions.READ, 30);
  }

  @Bean
  MenuEntry leadershipStateEntry() {
    return entry("leadership.state", "/leadership-state", LeadershipActions.FOLLOW, 90);
  }

  private static MenuEntry entry(String key, String url, String action, int order) {
    return new MenuEntry(MenuGroup.LEADERSHIP, key, url, action, order);
  }
}
