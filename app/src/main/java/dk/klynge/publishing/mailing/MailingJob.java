package dk.klynge.publishing.mailing;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends every few seconds (`klynge.newsletter.every`), on one node at a time; without a mail
/// server newsletters wait.
@Configuration
class MailingJob {

  private static final Logger LOG = LoggerFactory.getLogger(MailingJob.class);
  private static final TaskDescriptor<Void> SENDING = TaskDescriptor.of("publishing-mailing");

  @Bean
  Pace newsletterPace(
      @Value("${klynge.newsletter.per-minute:600}") int perMinute,
      @Value("${klynge.newsletter.connections:4}") int connections) {
    return new Pace(perMinute, connections);
  }

  @Bean
  SendNewsletters sendNewsletters(
      Desk desk,
      AudienceRows audience,
      MailingIssues issues,
      SetType type,
      TransactionTemplate transaction) {
    return new SendNewsletters(desk, audience, issues, type, transaction);
  }

  @Bean
  @ConditionalOnProperty("spring.mail.host")
  RecurringTask<Void> sendNewslettersJob(
      SendNewsletters send, @Value("${klynge.newsletter.every:5s}") Duration every) {
    return Tasks.recurring(SENDING, FixedDelay.of(every))
        .execute((_, _) -> {
          try {
            send.sendRound();
          } catch (RuntimeException e) {
            LOG.error("A newsletter could not be sent on; it is tried again", e);
          }
        });
  }
}
