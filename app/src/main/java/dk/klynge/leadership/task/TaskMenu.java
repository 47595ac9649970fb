package dk.klynge.leadership.task;

import dk.klynge.leadership.LeadershipActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TaskMenu {

  @Bean
  MenuEntry ourTasksEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP, "leadership.tasks", "/our-tasks", LeadershipActions.TEAM, 35);
  }

  @Bean
  MenuEntry whoDoesWhatEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP, "leadership.who", "/who-does-what", LeadershipActions.READ, 40);
  }

  @Bean
  MenuEntry taskComparisonEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP,
        "leadership.tasks.side",
        "/task-comparison",
        LeadershipActions.TEAM_READ,
        45);
  }
}
