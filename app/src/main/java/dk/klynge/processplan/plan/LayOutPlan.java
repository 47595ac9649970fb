package dk.klynge.processplan.plan;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.processplan.PlanId;
import dk.klynge.processplan.PlanTemplate;
import dk.klynge.processplan.PlanTemplates;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.Schedule;
import dk.klynge.processplan.Schedule.Anchors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A plan is made of a template for a decision and the first day of the new structure, with a part
/// for each area that there is. All its dates are provisional.
@Service
class LayOutPlan {

  private final PlanTemplates templates;
  private final Plans plans;
  private final Activities activities;
  private final Register register;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  LayOutPlan(
      PlanTemplates templates,
      Plans plans,
      Activities activities,
      Register register,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.templates = templates;
    this.plans = plans;
    this.activities = activities;
    this.register = register;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// What a plan is to be made of.
  ///
  /// @param decision that it carries out, where there is one already
  /// @param form that it was filled in on, so that sending it twice makes one plan
  record Order(
      String title,
      String template,
      Optional<UUID> decision,
      Anchors anchors,
      Optional<String> form) {}

  @Transactional
  PlanId layOut(Order order) {
    var before = order.form().flatMap(plans::madeFrom);
    if (before.isPresent()) return before.get();
    var template = templates.newest(order.template()).orElseThrow();
    var id = PlanId.fresh();
    plans.insert(
        id,
        new Plans.Content(
            order.title(),
            template.key(),
            template.version(),
            order.decision().orElse(null),
            order.anchors().decided(),
            order.anchors().effective(),
            order.form().orElse(null)),
        guard.who());
    activities.insert(id, rows(template, order.anchors()), "", author());
    audit.changed(
        ProcessPlanActions.PLAN,
        new Subject("process-plan", id.value().toString(), order.title()),
        Map.of(
            "template", new Change("", template.key() + " " + template.version()),
            "decided", new Change("", order.anchors().decided().toString()),
            "effective", new Change("", order.anchors().effective().toString())));
    return id;
  }

  private String author() {
    return guard.name().isEmpty() ? guard.who() : guard.name();
  }

  private List<Activities.Row> rows(PlanTemplate template, Anchors anchors) {
    var areas = register.areasOn(LocalDate.now(clock));
    var names = areas.stream().collect(Collectors.toMap(Named::id, Named::name));
    var ids = areas.stream().map(area -> new AreaId(area.id())).toList();
    var rows = new ArrayList<Activities.Row>();
    Schedule.of(template, anchors, ids)
        .spans()
        .forEach((spot, span) -> rows.add(NewRow.of(spot, span, template.version(), name(names))));
    return rows;
  }

  private static Function<AreaId, String> name(Map<UUID, String> names) {
    return area -> names.getOrDefault(area.value(), "");
  }
}
