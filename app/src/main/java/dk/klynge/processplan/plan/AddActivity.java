package dk.klynge.processplan.plan;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Role;
import dk.klynge.processplan.ActivityId;
import dk.klynge.processplan.ActivityPattern;
import dk.klynge.processplan.ActivityPattern.Days;
import dk.klynge.processplan.ActivityPattern.Kind;
import dk.klynge.processplan.ActivityPattern.Need;
import dk.klynge.processplan.ActivityPattern.Reach;
import dk.klynge.processplan.ActivityPattern.Timing;
import dk.klynge.processplan.Moment;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Something that no template knows is added to one plan.
@Service
class AddActivity {

  private static final Moment SOME_DAY = Moment.read("decision").orElseThrow();

  private final Plans plans;
  private final Activities activities;
  private final OwnActivities own;
  private final AuditTrail audit;
  private final Guard guard;

  AddActivity(
      Plans plans, Activities activities, OwnActivities own, AuditTrail audit, Guard guard) {
    this.plans = plans;
    this.activities = activities;
    this.own = own;
    this.audit = audit;
    this.guard = guard;
  }

  /// @param id made with the form, so that sending it twice adds one
  /// @param needs key of what must have come before
  record Wanted(
      UUID id,
      String title,
      String description,
      String deliverable,
      String theme,
      Role owner,
      Span dates,
      Optional<String> needs) {}

  @Transactional
  ActivityId add(RunningPlan plan, Wanted wanted) {
    var id = new ActivityId(wanted.id());
    if (plan.find(id).isPresent()) return id;
    plans.touch(plan.id());
    var key = "own-" + wanted.id();
    own.insert(plan.id(), pattern(key, wanted));
    var author = guard.name().isEmpty() ? guard.who() : guard.name();
    activities.insert(plan.id(), List.of(NewRow.own(wanted.id(), key, wanted.dates())), "", author);
    audit.changed(
        ProcessPlanActions.PLAN,
        ChangePlan.subject(plan),
        Map.of(
            "activity", new Change("", wanted.dates().begins() + " – " + wanted.dates().ends())));
    return id;
  }

  private static ActivityPattern pattern(String key, Wanted wanted) {
    return new ActivityPattern(
        key,
        Map.of("da", wanted.title()),
        Map.of("da", wanted.description()),
        Map.of("da", wanted.deliverable()),
        wanted.theme(),
        wanted.owner(),
        Reach.CENTRAL,
        Set.of(),
        new Timing(SOME_DAY, SOME_DAY, Days.WORKING),
        wanted.needs().stream().map(on -> new Need(on, Kind.FINISH_START, 0)).toList(),
        List.of(),
        List.of());
  }
}
