package dk.klynge.actionplan.plan;

import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.PlanDoor;
import dk.klynge.actionplan.PlanId;
import dk.klynge.actionplan.PlanPlaces;
import dk.klynge.actionplan.PlanTemplates;
import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Refused;
import dk.klynge.organisation.ClusterId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A cluster, or one that is decided and to come, begins its plan on the published template. Begun
/// twice, it is the same plan.
@Service
class BeginPlan {

  private final PlanRows rows;
  private final PlanPlaces places;
  private final PlanTemplates templates;
  private final PlanDoor door;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  BeginPlan(
      PlanRows rows,
      PlanPlaces places,
      PlanTemplates templates,
      PlanDoor door,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.rows = rows;
    this.places = places;
    this.templates = templates;
    this.door = door;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  @Transactional
  PlanId begin(ClusterId cluster) {
    var place = places.find(cluster, LocalDate.now(clock)).orElseThrow(PlanDoor::notFound);
    if (!door.mayAt(ActionPlanActions.WRITE, place)) throw new Refused(ActionPlanActions.WRITE);
    var known = rows.of(cluster);
    if (known.isPresent()) return known.get().id();
    var template = templates.published().version();
    var id = rows.begin(cluster, place.name(), template, guard.name());
    audit.changed(
        ActionPlanActions.WRITE,
        new Subject("action-plan", id.value().toString(), place.name()),
        Map.of("template", new Change("", Integer.toString(template))));
    return id;
  }
}
