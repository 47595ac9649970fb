package dk.klynge.staffing.scheduling;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.StaffingActions;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asks for a plan, which is computed in the background. Nobody is told anything of it before
/// somebody has looked at it and sends it.
@Service
class PlanInterviews {

  private final PlanRows rounds;
  private final Campaigns campaigns;
  private final AuditTrail audit;
  private final SchedulerClient jobs;
  private final Clock clock;

  PlanInterviews(
      PlanRows rounds, Campaigns campaigns, AuditTrail audit, SchedulerClient jobs, Clock clock) {
    this.campaigns = campaigns;
    this.audit = audit;
    this.rounds = rounds;
    this.jobs = jobs;
    this.clock = clock;
  }

  /// False where the round was changed since, or the planner is at work.
  @Transactional
  boolean ask(InterviewRound round, int version) {
    if (!rounds.ask(round.id(), version)) return false;
    note(round);
    var job = PlanJobs.PLAN.instance(round.id() + "/" + version);
    jobs.scheduleIfNotExists(job.scheduledTo(clock.instant()));
    return true;
  }

  /// The planner stops within a moment and keeps the best that it has.
  @Transactional
  void cancel(InterviewRound round) {
    rounds.cancel(round.id());
  }

  private void note(InterviewRound round) {
    var name = campaigns.find(round.campaign()).map(Campaigns.Campaign::name).orElse("");
    audit.changed(
        StaffingActions.PLAN_INTERVIEWS,
        new Subject("interview-round", round.id().toString(), name),
        Map.of("planning", new Change(round.planning().state(), "waiting")));
  }
}
