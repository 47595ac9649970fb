package dk.klynge.processplan.plan;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.processplan.Activity;
import dk.klynge.processplan.Activity.Progress;
import dk.klynge.processplan.Activity.Standing;
import dk.klynge.processplan.DatesMoved;
import dk.klynge.processplan.PlanChanges;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.Rearrangement;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ChangePlan implements PlanChanges {

  /// So many moved activities are named one by one in the audit trail.
  private static final int NAMED = 40;

  private final Plans plans;
  private final Activities activities;
  private final ApplicationEventPublisher publisher;
  private final AuditTrail audit;
  private final Guard guard;

  ChangePlan(
      Plans plans,
      Activities activities,
      ApplicationEventPublisher publisher,
      AuditTrail audit,
      Guard guard) {
    this.plans = plans;
    this.activities = activities;
    this.publisher = publisher;
    this.audit = audit;
    this.guard = guard;
  }

  @Override
  @Transactional
  public Outcome apply(RunningPlan plan, Rearrangement wanted, Said said) {
    if (plans.next(plan.id(), plan.version()).isEmpty()) return new Outcome.Overtaken();
    var anchors = wanted.wish().anchors();
    plans.anchor(plan.id(), anchors.decided(), anchors.effective());
    var wished = List.copyOf(wanted.wish().dates().keySet());
    activities.shift(
        wanted.shifts(),
        new Activities.Cause(UUID.randomUUID(), said.reason(), author(), wished, said.standing()));
    audit.changed(ProcessPlanActions.PLAN, subject(plan), moved(plan, wanted));
    publisher.publishEvent(new DatesMoved(plan, wanted, said.reason()));
    return new Outcome.Done();
  }

  private static Map<String, Change> moved(RunningPlan plan, Rearrangement wanted) {
    var changes = new LinkedHashMap<String, Change>();
    var anchors = wanted.wish().anchors();
    put(changes, "decided", plan.decidedOn().toString(), anchors.decided().toString());
    put(changes, "effective", plan.effectiveOn().toString(), anchors.effective().toString());
    for (var shift : wanted.shifts().stream().limit(NAMED).toList())
      put(changes, named(shift.activity()), days(shift.before()), days(shift.after()));
    return changes;
  }

  private static void put(Map<String, Change> changes, String field, String was, String is) {
    if (!was.equals(is)) changes.put(field, new Change(was, is));
  }

  private static String named(Activity activity) {
    return activity.pattern().key() + activity.place().map(place -> " " + place.name()).orElse("");
  }

  private static String days(Span span) {
    return span.begins() + " – " + span.ends();
  }

  @Override
  @Transactional
  public Outcome stand(RunningPlan plan, Activity activity, Standing standing) {
    if (!activities.confirm(activity.id(), activity.version(), standing, author()))
      return new Outcome.Overtaken();
    plans.touch(plan.id());
    audit.changed(
        ProcessPlanActions.PLAN,
        subject(plan),
        Map.of(named(activity), new Change(activity.dates().standing().name(), standing.name())));
    return new Outcome.Done();
  }

  @Override
  @Transactional
  public Outcome progress(RunningPlan plan, Activity activity, Progress progress) {
    if (!activities.progress(activity.id(), activity.version(), progress))
      return new Outcome.Overtaken();
    plans.touch(plan.id());
    audit.changed(
        ProcessPlanActions.FOLLOW_UP,
        subject(plan),
        Map.of(named(activity), new Change(word(activity.progress()), word(progress))));
    return new Outcome.Done();
  }

  private static String word(Progress progress) {
    return progress.getClass().getSimpleName();
  }

  @Override
  @Transactional
  public Outcome link(RunningPlan plan, Activity activity, String link) {
    if (!activities.link(activity.id(), activity.version(), link)) return new Outcome.Overtaken();
    plans.touch(plan.id());
    audit.changed(
        ProcessPlanActions.FOLLOW_UP,
        subject(plan),
        Map.of(named(activity) + " link", new Change(activity.link(), link)));
    return new Outcome.Done();
  }

  @Override
  @Transactional
  public boolean decidedBy(RunningPlan plan, UUID decision) {
    if (!plans.decidedBy(plan.id(), decision)) return false;
    plans.touch(plan.id());
    audit.changed(
        ProcessPlanActions.PLAN,
        subject(plan),
        Map.of("decision", new Change("", decision.toString())));
    return true;
  }

  @Override
  @Transactional
  public void open(RunningPlan plan, String gate) {
    if (!plans.open(plan.id(), gate, author())) return;
    plans.touch(plan.id());
    audit.changed(
        ProcessPlanActions.PLAN, subject(plan), Map.of("gate " + gate, new Change("", "open")));
  }

  static Subject subject(RunningPlan plan) {
    return new Subject("process-plan", plan.id().value().toString(), plan.title());
  }

  /// People are told by name who has set a date; the program is told by a word.
  private String author() {
    return guard.name().isEmpty() ? guard.who() : guard.name();
  }
}
