package dk.klynge.planning.price;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Prices are found by jobs in the database, at least once, as proposals are.
@Configuration
class PriceJobs {

  static final TaskDescriptor<Void> PRICE = TaskDescriptor.of("planning-prices");

  private static final Duration AGAIN = Duration.ofSeconds(10);

  @Bean
  Task<Void> computePricesJob(ComputePrices compute) {
    return Tasks.oneTime(PRICE)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
        .execute((job, _) -> compute.compute(UUID.fromString(job.getId())));
  }
}
