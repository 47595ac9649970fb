package dk.klynge.planning.umbrella;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.planning.PlanningActions;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says what the administration thinks of a model. What it thought before stays.
@Service
class AssessModel {

  private final LeadershipModels models;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  AssessModel(LeadershipModels models, AuditTrail audit, Guard guard, Clock clock) {
    this.models = models;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  @Transactional
  void assess(LeadershipModel model, AssessmentForm.Said said) {
    guard.require(PlanningActions.EDIT_MODELS, new Scope.Everywhere());
    var before =
        models.assessments(model.id()).stream()
            .findFirst()
            .map(last -> last.outcome().code())
            .orElse("");
    models.add(
        new Assessment(
            model.id(),
            model.version(),
            said.outcome(),
            said.day(),
            said.reasonDa(),
            said.reasonEn(),
            clock.instant(),
            guard.name()),
        guard.who());
    audit.changed(
        PlanningActions.EDIT_MODELS,
        new AuditTrail.Subject(
            "leadership-model", model.id().value().toString(), model.content().da().name()),
        Map.of(
            "assessment", new Change(before, said.outcome().code()),
            "day", new Change("", said.day().toString())));
  }
}
