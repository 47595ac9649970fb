package dk.klynge.planning.scenario.history;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.scenario.structure.Baseline;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what a scenario begins with.
@Service
public class KeepScenario {

  private final Baselines baselines;
  private final Heads heads;
  private final AuditTrail audit;

  KeepScenario(Baselines baselines, Heads heads, AuditTrail audit) {
    this.baselines = baselines;
    this.heads = heads;
    this.audit = audit;
  }

  /// Where the same form was sent before, nothing is written, and the scenario that it made then is
  /// answered.
  @Transactional
  public ScenarioId keep(Baseline baseline) {
    if (!baselines.add(baseline)) return baselines.sentAs(baseline.made().form()).orElseThrow();
    heads.add(
        baseline.id(), baseline.clusters().size(), baseline.made().at(), baseline.made().byName());
    audit.changed(
        PlanningActions.EDIT_SCENARIO,
        new AuditTrail.Subject("scenario", baseline.id().value().toString(), baseline.name()),
        Map.of(
            "day", new Change("", baseline.day().toString()),
            "criteria", new Change("", baseline.criteria().name()),
            "institutions", new Change("", "" + baseline.institutions().size())));
    return baseline.id();
  }
}
