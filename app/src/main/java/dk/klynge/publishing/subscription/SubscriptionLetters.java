package dk.klynge.publishing.subscription;

import dk.klynge.documents.LetterPage;
import dk.klynge.publishing.PublishingActions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SubscriptionLetters {

  @Bean
  LetterPage confirmationLetters() {
    return new LetterPage(
        "newsletter-subscription",
        "publishing.subscribe.letter",
        "/newsletters/addresses",
        PublishingActions.WRITE);
  }
}
