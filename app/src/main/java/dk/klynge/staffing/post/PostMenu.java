package dk.klynge.staffing.post;

import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PostMenu {

  @Bean
  MenuEntry postsEntry() {
    return new MenuEntry(
        MenuGroup.STAFFING, "staffing.post.menu", "/posts", StaffingActions.READ, 81);
  }
}
