package dk.klynge.leadership.picture;

import dk.klynge.leadership.LeadershipActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PictureMenu {

  @Bean
  MenuEntry leadershipPictureEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP,
        "leadership.picture",
        "/leadership-picture",
        LeadershipActions.FOLLOW,
        60);
  }
}
