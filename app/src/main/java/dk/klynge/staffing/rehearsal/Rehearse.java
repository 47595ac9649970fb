package dk.klynge.staffing.rehearsal;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.rehearsal.Rehearsal.Result;
import dk.klynge.staffing.rehearsal.Rehearsals.End;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;

/// Draws in memory and writes down what came of it. This may be called any number of times for the
/// same rehearsal: the seed gives the same draws again.
@Service
class Rehearse {

  static final TaskDescriptor<Void> TASK = TaskDescriptor.of("staffing-rehearsal");

  private static final Logger LOG = LoggerFactory.getLogger(Rehearse.class);
  private static final int MOST_ATTEMPTS = 3;
  private static final long PAUSE_NANOS = 500_000_000;
  private static final double NANOS = 1e9;

  /// Seeds of neighbouring draws lie far apart.
  private static final long APART = 0x9E3779B97F4A7C15L;

  private final Rehearsals rehearsals;
  private final CopyOfCampaign copy;
  private final Campaigns campaigns;

  Rehearse(Rehearsals rehearsals, CopyOfCampaign copy, Campaigns campaigns) {
    this.rehearsals = rehearsals;
    this.copy = copy;
    this.campaigns = campaigns;
  }

  void rehearse(UUID id) {
    rehearsals.take(id).ifPresent(attempt -> rehearse(id, attempt));
  }

  private void rehearse(UUID id, int attempt) {
    try {
      if (attempt > MOST_ATTEMPTS)
        throw new IllegalStateException("Begun " + attempt + " times and never ended");
      draw(rehearsals.find(id).orElseThrow(), attempt);
    } catch (RuntimeException e) {
      var reference = UUID.randomUUID().toString().substring(0, 8);
      LOG.error("Rehearsal {} failed, reference {}", id, reference, e);
      rehearsals.end(id, attempt, new End("failed", Optional.empty(), reference));
    }
  }

  private void draw(Rehearsal rehearsal, int attempt) {
    var assumptions = rehearsal.asked().assumptions();
    var scene = copy.of(campaigns.find(rehearsal.campaign()).orElseThrow());
    var tally = new Tally();
    long begun = System.nanoTime();
    long told = begun;
    boolean wanted = rehearsals.goesOn(rehearsal.id(), attempt, 0);
    while (wanted && tally.draws() < assumptions.draws()) {
      tally.add(Draw.of(scene, assumptions, seed(rehearsal, tally.draws())).measures());
      if (System.nanoTime() - told < PAUSE_NANOS) continue;
      told = System.nanoTime();
      wanted = rehearsals.goesOn(rehearsal.id(), attempt, tally.draws());
    }
    var result = result(scene, tally, (System.nanoTime() - begun) / NANOS);
    rehearsals.end(
        rehearsal.id(),
        attempt,
        new End(wanted ? "finished" : "cancelled", Optional.of(result), ""));
  }

  private static long seed(Rehearsal rehearsal, int draw) {
    return rehearsal.asked().seed() + draw * APART;
  }

  private static Result result(Scene scene, Tally tally, double seconds) {
    return new Result(
        scene.posts().size(),
        scene.mayApply(),
        scene.applied(),
        scene.deputies(),
        scene.rounds(),
        tally.draws(),
        seconds,
        tally.distributions());
  }

  @Configuration
  static class Job {

    @Bean
    Task<Void> rehearsalJob(Rehearse rehearse) {
      return Tasks.oneTime(TASK)
          .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ofSeconds(10)))
          .execute((job, _) -> rehearse.rehearse(UUID.fromString(job.getId())));
    }
  }
}
