package dk.klynge.documents.mail;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/// Without a mail server letters are only kept, and people pass them on.
@Configuration
class MailJobs {

  private static final Logger LOG = LoggerFactory.getLogger(MailJobs.class);
  private static final TaskDescriptor<Void> SENDING = TaskDescriptor.of("documents-mail");
  private static final TaskDescriptor<Void> FORGETTING = TaskDescriptor.of("documents-mail-forget");
  private static final Duration DAY = Duration.ofDays(1);

  @Bean
  @ConditionalOnProperty("spring.mail.host")
  SendLetters sendLetters(
      WaitingLetters letters,
      Envelope envelope,
      JavaMailSenderImpl server,
      TransactionTemplate transaction,
      SendLetters.Pace pace) {
    return new SendLetters(letters, envelope, server, transaction, pace);
  }

  @Bean
  SendLetters.Pace mailPace(@Value("${klynge.mail.per-minute:60}") int perMinute, Clock clock) {
    return new SendLetters.Pace(perMinute, clock);
  }

  @Bean
  @ConditionalOnProperty("spring.mail.host")
  RecurringTask<Void> sendLettersJob(
      SendLetters send, @Value("${klynge.mail.every:5s}") Duration every) {
    return Tasks.recurring(SENDING, FixedDelay.of(every))
        .execute((_, _) -> {
          try {
            send.sendRound();
          } catch (RuntimeException e) {
            LOG.error("Mail could not be sent; it is tried again", e);
          }
        });
  }

  @Bean
  RecurringTask<Void> forgetLettersJob(ForgetLetters forget) {
    return Tasks.recurring(FORGETTING, FixedDelay.of(DAY)).execute((_, _) -> forget.forget());
  }
}
