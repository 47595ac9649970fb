package dk.klynge.processplan.plan;

import dk.klynge.organisation.AreaId;
import dk.klynge.processplan.Activity;
import dk.klynge.processplan.Activity.Dates;
import dk.klynge.processplan.Activity.Origin;
import dk.klynge.processplan.Activity.Place;
import dk.klynge.processplan.Activity.Standing;
import dk.klynge.processplan.ActivityId;
import dk.klynge.processplan.ActivityPattern;
import dk.klynge.processplan.PlanId;
import dk.klynge.processplan.PlanTemplate;
import dk.klynge.processplan.PlanTemplates;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.RunningPlans;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KnownPlans implements RunningPlans {

  private final Plans plans;
  private final Activities activities;
  private final OwnActivities own;
  private final PlanTemplates templates;

  KnownPlans(Plans plans, Activities activities, OwnActivities own, PlanTemplates templates) {
    this.plans = plans;
    this.activities = activities;
    this.own = own;
    this.templates = templates;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<RunningPlan> find(PlanId id) {
    return plans.find(id).map(this::whole);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<RunningPlan> current() {
    return plans.all().stream().filter(row -> !row.closed()).findFirst().map(this::whole);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<RunningPlan> carryingOut(UUID decision) {
    return plans.carryingOut(decision).flatMap(plans::find).map(this::whole);
  }

  @Override
  public List<RunningPlan> all() {
    return plans.all().stream().map(row -> plan(row, Set.of(), List.of())).toList();
  }

  private RunningPlan whole(Plans.Row row) {
    var id = new PlanId(row.id());
    var described = new Described(row.template(), id);
    return plan(
        row,
        plans.openGates(id),
        activities.of(id).stream().map(one -> activity(one, described.pattern(one))).toList());
  }

  private RunningPlan plan(Plans.Row row, Set<String> gates, List<Activity> all) {
    return new RunningPlan(
        new PlanId(row.id()),
        row.version(),
        row.title(),
        template(row.template(), row.templateVersion()),
        row.decidedOn(),
        row.effectiveOn(),
        gates,
        all);
  }

  private PlanTemplate template(String key, int version) {
    return templates.find(key, version).orElseThrow();
  }

  private static Activity activity(Activities.Row row, ActivityPattern pattern) {
    return new Activity(
        new ActivityId(row.id()),
        pattern,
        Optional.ofNullable(row.area())
            .map(area ->
                new Place(new AreaId(area), Optional.ofNullable(row.areaName()).orElse(""))),
        new Dates(
            row.begins(),
            row.ends(),
            row.confirmed() ? Standing.CONFIRMED : Standing.PROVISIONAL,
            row.byHand() ? Origin.BY_HAND : Origin.TEMPLATE),
        row.progress(),
        row.link(),
        row.version());
  }

  /// Where the activities of one plan are described: in the versions of its template, or with the
  /// plan itself.
  private final class Described {

    private final String template;
    private final Map<Integer, Map<String, ActivityPattern>> versions = new HashMap<>();
    private final Map<String, ActivityPattern> added;

    Described(String template, PlanId plan) {
      this.template = template;
      this.added = byKey(own.of(plan));
    }

    ActivityPattern pattern(Activities.Row row) {
      var version = Optional.ofNullable(row.templateVersion());
      var known =
          version
              .map(number ->
                  versions.computeIfAbsent(
                      number, _ -> byKey(template(template, number).activities())))
              .orElse(added);
      return Optional.ofNullable(known.get(row.key())).orElseThrow();
    }

    private static Map<String, ActivityPattern> byKey(List<ActivityPattern> patterns) {
      return patterns.stream().collect(Collectors.toMap(ActivityPattern::key, Function.identity()));
    }
  }
}
