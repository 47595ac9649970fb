package dk.klynge.planning.scenario.search;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A search whose machine dies is begun again by another: at least once.
@Configuration
class SearchJobs {

  static final TaskDescriptor<Void> SEARCH = TaskDescriptor.of("planning-scenario-search");

  private static final Duration AGAIN = Duration.ofSeconds(10);

  @Bean
  Task<Void> searchInScenarioJob(SearchInScenario search) {
    return Tasks.oneTime(SEARCH)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
        .execute((job, _) -> search.search(UUID.fromString(job.getId())));
  }
}
