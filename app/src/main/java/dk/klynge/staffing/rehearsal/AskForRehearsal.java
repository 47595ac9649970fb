package dk.klynge.staffing.rehearsal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.StaffingActions;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts a rehearsal into the queue, or stops it.
@Service
class AskForRehearsal {

  private final Rehearsals rehearsals;
  private final SchedulerClient jobs;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  AskForRehearsal(
      Rehearsals rehearsals, SchedulerClient jobs, AuditTrail audit, Guard guard, Clock clock) {
    this.rehearsals = rehearsals;
    this.jobs = jobs;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// The same form sent again leads to the same rehearsal.
  @Transactional
  public UUID ask(Campaign campaign, Assumptions assumptions, long seed, String form) {
    var key = guard.who() + ":" + form;
    var id = UUID.randomUUID();
    var asked =
        new Rehearsal.Asked(assumptions, seed, clock.instant(), guard.who(), guard.name(), key);
    if (!rehearsals.add(id, campaign.id(), asked)) return rehearsals.madeFrom(key).orElseThrow();
    record(campaign, "rehearsal", Long.toString(seed));
    jobs.scheduleIfNotExists(Rehearse.TASK.instance(id.toString()).scheduledTo(clock.instant()));
    return id;
  }

  /// What was drawn until then is kept.
  @Transactional
  public void cancel(Campaign campaign, UUID id) {
    if (rehearsals.cancel(id)) record(campaign, "rehearsal-cancelled", "true");
  }

  private void record(Campaign campaign, String field, String value) {
    audit.changed(
        StaffingActions.PLAN,
        new Subject("campaign", campaign.id().value().toString(), campaign.name()),
        Map.of(field, new Change("", value)));
  }
}
