package dk.klynge.development.visit;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.documents.LetterPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class VisitLetters {

  /// Leads from the mail log to the need that a letter is about.
  @Bean
  LetterPage supportLetters() {
    return new LetterPage(
        WriteVisit.OWNER, "development.letters", "/support-needs/{id}", DevelopmentActions.SUPPORT);
  }
}
