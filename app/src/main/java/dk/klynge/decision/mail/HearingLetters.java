package dk.klynge.decision.mail;

import dk.klynge.decision.DecisionActions;
import dk.klynge.documents.LetterPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Leads from the mail log to the letters of a hearing.
@Configuration
class HearingLetters {

  @Bean
  LetterPage hearingLetters() {
    return new LetterPage(
        "hearing", "decision.letters.hearing", "/hearings/{id}/mail", DecisionActions.MODERATE);
  }
}
