package dk.klynge.organisation.subscription;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Delivers every few seconds (`klynge.exchange.every`), on one node at a time: db-scheduler keeps
/// the job in the database.
@Configuration
class DeliveryJob {

  private static final Logger LOG = LoggerFactory.getLogger(DeliveryJob.class);

  @Bean
  Task<Void> deliverEventsJob(
      DeliverEvents deliver, @Value("${klynge.exchange.every:2s}") Duration every) {
    return Tasks.recurring("organisation-exchange", FixedDelay.of(every))
        .execute((_, _) -> {
          try {
            deliver.deliver();
          } catch (RuntimeException e) {
            LOG.error("News could not be delivered; it is tried again", e);
          }
        });
  }
}
