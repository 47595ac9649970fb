package dk.klynge.survey.question;

import dk.klynge.survey.SurveyActions;
import dk.klynge.ui.MenuEntry;
import dk.klynge.ui.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class QuestionMenu {

  @Bean
  MenuEntry questionSetsEntry() {
    return new MenuEntry(
        MenuGroup.LEADERSHIP, "survey.sets", "/question-sets", SurveyActions.READ, 80);
  }
}
