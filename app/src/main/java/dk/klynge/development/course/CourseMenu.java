package dk.klynge.development.course;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CourseMenu {

  @Bean
  MenuEntry coursesEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP,
        "development.course.menu",
        "/courses",
        DevelopmentActions.TAKE_PART,
        70);
  }

  @Bean
  MenuEntry myCoursesEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP,
        "development.course.menu.mine",
        "/my-courses",
        DevelopmentActions.TAKE_PART,
        71);
  }
}
