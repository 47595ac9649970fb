package dk.klynge.planning.economy;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.planning.CostModel;
import dk.klynge.planning.CostModelText;
import dk.klynge.planning.CostModels;
import dk.klynge.planning.CriteriaProblem;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.Scenario;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a cost model: as the next version, in force, or with a scenario only.
@Service
class KeepCostModel {

  /// What comes of it.
  sealed interface Outcome {

    record Saved(int version) implements Outcome {}

    record Invalid(List<CriteriaProblem> problems) implements Outcome {}

    /// Somebody saved another version since the one that this was made from.
    record Overtaken(CostModelVersions.Kept latest) implements Outcome {}
  }

  private final CostModelVersions versions;
  private final CostModels models;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  KeepCostModel(
      CostModelVersions versions, CostModels models, AuditTrail audit, Guard guard, Clock clock) {
    this.versions = versions;
    this.models = models;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// Keeps the next version. It is not in force before it is adopted.
  ///
  /// @param based the latest version when the text was begun
  @Transactional
  Outcome save(int based, CostModelText.Reading reading) {
    guard.require(PlanningActions.EDIT_COST_MODEL, new Scope.Everywhere());
    return switch (reading) {
      case CostModelText.Reading.Rejected(var problems) -> new Outcome.Invalid(problems);
      case CostModelText.Reading.Understood(var model) -> save(based, model);
    };
  }

  private Outcome save(int based, CostModel model) {
    var latest = versions.all().stream().findFirst();
    int number = latest.map(CostModelVersions.Kept::version).orElse(0);
    if (latest.isPresent() && based < number) return new Outcome.Overtaken(latest.get());
    var text = CostModelText.write(model);
    if (!versions.add(new CostModelVersions.Kept(number + 1, text, by())))
      return new Outcome.Overtaken(versions.find(number + 1).orElseThrow());
    var before = models.find(number).map(CostModels.Version::text).orElse("");
    audit.changed(
        PlanningActions.EDIT_COST_MODEL,
        new AuditTrail.Subject("cost_model", Integer.toString(number + 1), model.name().da()),
        Map.of("text", new Change(before, text)));
    return new Outcome.Saved(number + 1);
  }

  /// From now on every computation uses this version.
  @Transactional
  void adopt(CostModels.Version version) {
    guard.require(PlanningActions.EDIT_COST_MODEL, new Scope.Everywhere());
    int before = models.inForce().number();
    if (before == version.number()) return;
    versions.adopt(version.number(), by());
    audit.changed(
        PlanningActions.EDIT_COST_MODEL,
        new AuditTrail.Subject(
            "cost_model", Integer.toString(version.number()), version.model().name().da()),
        Map.of(
            "in_force", new Change(Integer.toString(before), Integer.toString(version.number()))));
  }

  /// Keeps a model with a scenario, in force nowhere.
  @Transactional
  UUID keepWith(Scenario scenario, String name, CostModel model) {
    guard.require(PlanningActions.EDIT_COST_MODEL, new Scope.Everywhere());
    var id = UUID.randomUUID();
    var text = CostModelText.write(model);
    versions.add(new CostModelVersions.Trial(id, scenario.id(), name, text, by()));
    audit.changed(
        PlanningActions.EDIT_COST_MODEL,
        new AuditTrail.Subject("scenario", scenario.id().value().toString(), scenario.name()),
        Map.of("cost_model_trial", new Change("", text)));
    return id;
  }

  private CostModelVersions.By by() {
    return new CostModelVersions.By(clock.instant(), guard.who(), guard.name());
  }
}
