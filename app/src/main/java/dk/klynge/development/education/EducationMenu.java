package dk.klynge.development.education;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class EducationMenu {

  @Bean
  MenuEntry leadershipEducationEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP,
        "development.education.menu",
        "/leadership-education",
        DevelopmentActions.EDUCATION,
        73);
  }
}
