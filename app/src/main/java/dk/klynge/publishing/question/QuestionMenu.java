package dk.klynge.publishing.question;

import dk.klynge.guard.Guard;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import dk.klynge.ui.TaskSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where questions stand in the menu and on the start page of those who answer.
@Configuration
class QuestionMenu {

  @Bean
  MenuEntry questionsEntry() {
    return new MenuEntry(
        MenuGroup.PROCESS, "publishing.question.menu", "/questions", PublishingActions.ANSWER, 70);
  }

  @Bean
  TaskSource questionTasks(ShowQuestions show, Guard guard) {
    return () -> {
      if (!guard.may(PublishingActions.ANSWER)) return List.of();
      var open = show.open().size();
      return open == 0
          ? List.of()
          : List.of(TaskSource.Task.of("publishing.question.task", "/questions", "" + open));
    };
  }
}
