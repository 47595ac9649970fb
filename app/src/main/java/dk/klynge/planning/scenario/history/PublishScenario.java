package dk.klynge.planning.scenario.history;

import dk.klynge.audit.AuditTrail;
import dk.klynge.guard.Guard;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.scenario.structure.Baseline;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes a revision of a scenario public, for hearings and decisions. Work may go on; what was
/// published stays as it was.
@Service
public class PublishScenario {

  private final Heads heads;
  private final Admission admission;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  PublishScenario(Heads heads, Admission admission, AuditTrail audit, Guard guard, Clock clock) {
    this.heads = heads;
    this.admission = admission;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// Published twice it is public once.
  @Transactional
  public void publish(ScenarioId id, int revision) {
    var bench = admission.bench(id, revision, PlanningActions.PUBLISH_SCENARIO);
    var by = new Baseline.Made(clock.instant(), guard.who(), guard.name(), "");
    if (!heads.publish(id, revision, by)) return;
    audit.changed(
        PlanningActions.PUBLISH_SCENARIO,
        new AuditTrail.Subject("scenario", id.value().toString(), bench.baseline().name()),
        Map.of("published", new AuditTrail.Change("", "revision " + revision)));
  }
}
