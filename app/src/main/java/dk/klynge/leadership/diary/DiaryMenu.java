package dk.klynge.leadership.diary;

import dk.klynge.leadership.LeadershipActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DiaryMenu {

  @Bean
  MenuEntry diaryEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP, "leadership.diary.menu", "/my-week", LeadershipActions.TEAM, 54);
  }
}
