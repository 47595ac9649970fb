package dk.klynge.staffing.placing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.Redeployments.Redeployment;
import dk.klynge.staffing.StaffingActions;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts the question for a proposal into the queue, or takes it back.
@Service
class AskForPlacing {

  private final Placings placings;
  private final SchedulerClient jobs;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  AskForPlacing(
      Placings placings, SchedulerClient jobs, AuditTrail audit, Guard guard, Clock clock) {
    this.placings = placings;
    this.jobs = jobs;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// While one is computed, asking again leads to that one.
  @Transactional
  UUID ask(Redeployment round, String form) {
    guard.require(StaffingActions.REDEPLOY, new Scope.Everywhere());
    var running = placings.running(round.id(), form);
    if (running.isPresent()) return running.get();
    var id = UUID.randomUUID();
    placings.add(id, round.id(), guard.who(), form);
    record(round, new Change("", id.toString()));
    jobs.scheduleIfNotExists(
        PlacingJobs.COMPUTE.instance(id.toString()).scheduledTo(clock.instant()));
    return id;
  }

  @Transactional
  boolean cancel(Redeployment round, UUID id) {
    guard.require(StaffingActions.REDEPLOY, new Scope.Everywhere());
    if (!placings.cancel(id)) return false;
    record(round, new Change(id.toString(), ""));
    return true;
  }

  private void record(Redeployment round, Change change) {
    audit.changed(
        StaffingActions.REDEPLOY,
        new Subject("redeployment", round.id().value().toString(), round.name()),
        Map.of("proposal", change));
  }
}
