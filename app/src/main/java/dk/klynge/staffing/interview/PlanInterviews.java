package dk.klynge.staffing.interview;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import dk.klynge.audit.AuditTrail.Change;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asks for a plan, which is computed in the background. Nobody is told anything of it before
/// somebody has looked at it and sends it.
@Service
class PlanInterviews {

  private final KeepRounds keep;
  private final RoundRows rounds;
  private final SchedulerClient jobs;
  private final Clock clock;

  PlanInterviews(KeepRounds keep, RoundRows rounds, SchedulerClient jobs, Clock clock) {
    this.keep = keep;
    this.rounds = rounds;
    this.jobs = jobs;
    this.clock = clock;
  }

  /// False where the round was changed since, or the planner is at work.
  @Transactional
  boolean ask(Round round, int version) {
    if (!rounds.ask(round.id(), version)) return false;
    keep.note(round, Map.of("planning", new Change(round.planning(), "waiting")));
    var job = InterviewJobs.PLAN.instance(round.id() + "/" + version);
    jobs.scheduleIfNotExists(job.scheduledTo(clock.instant()));
    return true;
  }

  /// The planner stops within a moment and keeps the best that it has.
  @Transactional
  void cancel(Round round) {
    rounds.cancel(round.id());
  }
}
