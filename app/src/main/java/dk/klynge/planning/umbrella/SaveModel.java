package dk.klynge.planning.umbrella;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.UmbrellaId;
import dk.klynge.planning.LeadershipModelId;
import dk.klynge.planning.PlanningActions;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what a model says, as a new model or as the next version of one.
@Service
class SaveModel {

  /// What comes of it.
  sealed interface Outcome {

    record Saved(LeadershipModelId id, int version) implements Outcome {}

    /// Somebody saved another version since the one this was made from.
    record Overtaken(LeadershipModel latest) implements Outcome {}
  }

  private final LeadershipModels models;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  SaveModel(LeadershipModels models, AuditTrail audit, Guard guard, Clock clock) {
    this.models = models;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  @Transactional
  Outcome create(UmbrellaId umbrella, Content content) {
    guard.require(PlanningActions.EDIT_MODELS, new Scope.Everywhere());
    var id = LeadershipModelId.fresh();
    models.add(id, umbrella, Optional.empty());
    return kept(new LeadershipModel(id, umbrella, 1, content, clock.instant(), guard.name()));
  }

  /// @param based the version that the content was made from
  @Transactional
  Outcome change(LeadershipModelId id, int based, Content content) {
    guard.require(PlanningActions.EDIT_MODELS, new Scope.Everywhere());
    var latest = models.find(id).orElseThrow();
    if (!models.next(id, based)) return new Outcome.Overtaken(latest);
    return kept(
        new LeadershipModel(
            id, latest.umbrella(), based + 1, content, clock.instant(), guard.name()));
  }

  private Outcome kept(LeadershipModel model) {
    models.addVersion(model, guard.who());
    var content = model.content();
    Map<String, Change> fields = new LinkedHashMap<>();
    fields.put("version", new Change("", Integer.toString(model.version())));
    fields.put("kind", new Change("", content.kind().code()));
    fields.put("criteria", new Change("", content.criteria()));
    audit.changed(
        PlanningActions.EDIT_MODELS,
        new AuditTrail.Subject(
            "leadership-model", model.id().value().toString(), content.da().name()),
        fields);
    return new Outcome.Saved(model.id(), model.version());
  }
}
