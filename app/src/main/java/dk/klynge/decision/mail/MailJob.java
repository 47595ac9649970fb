package dk.klynge.decision.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.klynge.ui.Municipality;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;

/// Without a mail server the messages are only kept, and the programme office passes them on.
@Configuration
@ConditionalOnProperty("spring.mail.host")
class MailJob {

  private static final Duration PAUSE = Duration.ofSeconds(5);

  @Bean
  SendLetters sendLetters(
      Letters letters,
      JavaMailSender server,
      Municipality municipality,
      TransactionTemplate transaction) {
    return new SendLetters(letters, server, municipality, transaction);
  }

  @Bean
  RecurringTask<Void> sendLettersJob(SendLetters send) {
    return Tasks.recurring("decision-mail", FixedDelay.of(PAUSE)).execute((_, _) -> send.sendAll());
  }
}
