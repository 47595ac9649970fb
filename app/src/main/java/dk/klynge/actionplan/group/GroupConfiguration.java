package dk.klynge.actionplan.group;

import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.documents.LetterPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class GroupConfiguration {

  @Bean
  LetterPage actionPlanLetters() {
    return new LetterPage(
        MemberLetters.OWNER, "actionplan.one", "/action-plans/{id}", ActionPlanActions.READ);
  }
}
