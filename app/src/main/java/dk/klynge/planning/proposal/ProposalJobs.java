package dk.klynge.planning.proposal;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.klynge.planning.ProposalId;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Runs are jobs in the database. A job whose machine dies is begun again by another: at least
/// once.
@Configuration
class ProposalJobs {

  static final TaskDescriptor<Void> COMPUTE = TaskDescriptor.of("planning-proposal");

  private static final Duration AGAIN = Duration.ofSeconds(10);

  @Bean
  Task<Void> computeProposalJob(ComputeProposal compute) {
    return Tasks.oneTime(COMPUTE)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN))
        .execute((job, _) -> compute.compute(ProposalId.of(job.getId())));
  }
}
