package dk.klynge.processplan.plan;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.AreaId;
import dk.klynge.processplan.Activity;
import dk.klynge.processplan.ActivityPattern;
import dk.klynge.processplan.PlanChanges;
import dk.klynge.processplan.PlanTemplate;
import dk.klynge.processplan.PlanTemplates;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.Rearrangement;
import dk.klynge.processplan.Rearrangement.Wish;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.Schedule;
import dk.klynge.processplan.Schedule.Anchors;
import dk.klynge.processplan.Span;
import dk.klynge.processplan.Spot;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A running plan is lifted to the newest version of its template. What is done, moved by hand or
/// added stays; what the new version does not know any more stays too, described as before.
@Service
class LiftPlan {

  private final PlanTemplates templates;
  private final RunningPlans known;
  private final Plans plans;
  private final Activities activities;
  private final PlanChanges changes;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  LiftPlan(
      PlanTemplates templates,
      RunningPlans known,
      Plans plans,
      Activities activities,
      PlanChanges changes,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.templates = templates;
    this.known = known;
    this.plans = plans;
    this.activities = activities;
    this.changes = changes;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// What would change.
  ///
  /// @param lifted the plan as the new version describes it, with the dates of now
  record Difference(
      PlanTemplate template,
      List<ActivityPattern> added,
      List<ActivityPattern> changed,
      List<ActivityPattern> kept,
      RunningPlan lifted,
      Rearrangement dates) {}

  /// Empty where the plan has the newest version.
  Optional<Difference> difference(RunningPlan plan) {
    return templates
        .newest(plan.template().key())
        .filter(newest -> newest.version() > plan.template().version())
        .map(newest -> difference(plan, newest));
  }

  private Difference difference(RunningPlan plan, PlanTemplate newest) {
    var has = patterns(plan);
    var added = newest.activities().stream().filter(one -> !has.containsKey(one.key())).toList();
    var changed =
        newest.activities().stream()
            .filter(one -> has.containsKey(one.key()) && !one.equals(has.get(one.key())))
            .toList();
    var kept = has.values().stream().filter(one -> newest.activity(one.key()).isEmpty()).toList();
    var lifted = lifted(plan, newest);
    var wish = new Wish(new Anchors(plan.decidedOn(), plan.effectiveOn()), Map.of());
    var dates = Rearrangement.of(lifted, wish, LocalDate.now(clock));
    return new Difference(newest, added, changed, kept, lifted, dates);
  }

  private static Map<String, ActivityPattern> patterns(RunningPlan plan) {
    return plan.activities().stream()
        .map(Activity::pattern)
        .collect(Collectors.toMap(ActivityPattern::key, one -> one, (one, _) -> one));
  }

  private static RunningPlan lifted(RunningPlan plan, PlanTemplate newest) {
    var all =
        plan.activities().stream()
            .map(one ->
                new Activity(
                    one.id(),
                    newest.activity(one.pattern().key()).orElse(one.pattern()),
                    one.place(),
                    one.dates(),
                    one.progress(),
                    one.link(),
                    one.version()))
            .toList();
    return new RunningPlan(
        plan.id(),
        plan.version(),
        plan.title(),
        newest,
        plan.decidedOn(),
        plan.effectiveOn(),
        plan.openGates(),
        all);
  }

  /// False where somebody has changed the plan since that version.
  @Transactional
  boolean lift(RunningPlan plan, String reason) {
    var found = difference(plan).orElseThrow();
    var next = plans.next(plan.id(), plan.version());
    if (next.isEmpty()) return false;
    var newest = found.template();
    plans.lift(plan.id(), newest.version());
    var described = newest.activities().stream().map(ActivityPattern::key).toList();
    activities.describedBy(plan.id(), newest.version(), described);
    var author = guard.name().isEmpty() ? guard.who() : guard.name();
    activities.insert(plan.id(), newRows(plan, found), reason, author);
    audit.changed(
        ProcessPlanActions.PLAN,
        ChangePlan.subject(plan),
        Map.of(
            "template-version", new Change("" + plan.template().version(), "" + newest.version())));
    var now = known.find(plan.id()).orElseThrow();
    var wish = new Wish(new Anchors(now.decidedOn(), now.effectiveOn()), Map.of());
    var dates = Rearrangement.of(now, wish, LocalDate.now(clock));
    changes.apply(now, dates, new PlanChanges.Said(reason, Activity.Standing.PROVISIONAL));
    return true;
  }

  /// Where the new ones stand when all others stay where they are.
  private static List<Activities.Row> newRows(RunningPlan plan, Difference found) {
    var names =
        plan.activities().stream()
            .flatMap(one -> one.place().stream())
            .collect(Collectors.toMap(Activity.Place::area, Activity.Place::name, (one, _) -> one));
    var areas = List.copyOf(names.keySet());
    var spots = wanted(found.added(), areas);
    var anchors = new Anchors(plan.decidedOn(), plan.effectiveOn());
    var rows = new ArrayList<Activities.Row>();
    Schedule.of(found.template(), anchors, areas)
        .spans()
        .forEach((Spot spot, Span span) -> {
          if (spots.contains(spot))
            rows.add(
                NewRow.of(
                    spot, span, found.template().version(), area -> names.getOrDefault(area, "")));
        });
    return rows;
  }

  private static Set<Spot> wanted(List<ActivityPattern> added, List<AreaId> areas) {
    return added.stream()
        .flatMap(pattern -> Schedule.spots(pattern, areas).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
