package dk.klynge.planning.umbrella;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.UmbrellaId;
import dk.klynge.planning.LeadershipModelId;
import dk.klynge.planning.PlanningActions;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives umbrella organisations of the register the models that a template has for them, with their
/// assessments. A model that an organisation has from a template already stays as it is.
@Service
class LoadTemplate {

  private final LeadershipModels models;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  LoadTemplate(LeadershipModels models, AuditTrail audit, Guard guard, Clock clock) {
    this.models = models;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// @param chosen which organisation of the register each one of the template is
  /// @return how many models came in
  @Transactional
  int load(Template template, Map<String, UmbrellaId> chosen) {
    int loaded = 0;
    for (var organisation : template.organisations()) {
      var umbrella = Optional.ofNullable(chosen.get(organisation.name()));
      if (umbrella.isEmpty()) continue;
      for (var model : organisation.models()) if (added(umbrella.get(), model)) loaded++;
    }
    if (loaded > 0)
      audit.changed(
          PlanningActions.EDIT_MODELS,
          new AuditTrail.Subject("leadership-models", "template", template.name().da()),
          Map.of("models", new Change("", Integer.toString(loaded))));
    return loaded;
  }

  private boolean added(UmbrellaId umbrella, Template.Model template) {
    var id = LeadershipModelId.fresh();
    if (!models.add(id, umbrella, Optional.of(template.key()))) return false;
    var now = clock.instant();
    models.addVersion(
        new LeadershipModel(id, umbrella, 1, template.content(), now, guard.name()), guard.who());
    template
        .assessment()
        .map(said ->
            new Assessment(
                id, 1, said.outcome(), said.day(), said.da(), said.en(), now, guard.name()))
        .ifPresent(assessment -> models.add(assessment, guard.who()));
    return true;
  }
}
