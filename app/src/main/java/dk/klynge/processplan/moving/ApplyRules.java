package dk.klynge.processplan.moving;

import dk.klynge.organisation.AreaId;
import dk.klynge.processplan.Activity;
import dk.klynge.processplan.Activity.Progress;
import dk.klynge.processplan.Activity.Standing;
import dk.klynge.processplan.ActivityId;
import dk.klynge.processplan.PlanChanges;
import dk.klynge.processplan.PlanChanges.Said;
import dk.klynge.processplan.PlanTemplate.Deed;
import dk.klynge.processplan.PlanTemplate.NewsRule;
import dk.klynge.processplan.Rearrangement.Wish;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.Schedule.Anchors;
import dk.klynge.processplan.Span;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Does to the current plan what the rules of its template say about a piece of news.
@Service
class ApplyRules {

  private static final Locale DANISH = Locale.of("da");

  private final RunningPlans plans;
  private final PlanChanges changes;
  private final Move move;
  private final Texts texts;
  private final Clock clock;

  ApplyRules(RunningPlans plans, PlanChanges changes, Move move, Texts texts, Clock clock) {
    this.plans = plans;
    this.changes = changes;
    this.move = move;
    this.texts = texts;
    this.clock = clock;
  }

  /// @param name as rules name it
  /// @param day on which it happened or will
  /// @param area where it happened; empty where it concerns all
  record News(String name, LocalDate day, Optional<AreaId> area) {

    News(String name, LocalDate day) {
      this(name, day, Optional.empty());
    }

    boolean concerns(Activity one) {
      return area.isEmpty() || one.place().map(Activity.Place::area).equals(area);
    }
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void follow(News news) {
    plans.current().ifPresent(plan -> follow(plan, news));
  }

  /// Only where the plan carries out that decision.
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void follow(News news, UUID decision) {
    plans.carryingOut(decision).ifPresent(plan -> follow(plan, news));
  }

  /// The plan that waits for a decision carries this one out from now on; it is laid out anew where
  /// the days are others than was expected.
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void decided(UUID decision, LocalDate on, LocalDate effective) {
    var waiting = plans.current();
    if (waiting.isEmpty() || !on.isBefore(effective)) return;
    var plan = waiting.get();
    if (!changes.decidedBy(plan, decision)) return;
    plan = again(plan);
    var wish = new Wish(new Anchors(on, effective), Map.of());
    if (!plan.decidedOn().equals(on) || !plan.effectiveOn().equals(effective)) {
      move.move(plan, wish, said("structure-decided"));
      plan = again(plan);
    }
    follow(plan, new News("structure-decided", on));
  }

  private RunningPlan again(RunningPlan plan) {
    return plans.find(plan.id()).orElseThrow();
  }

  private Said said(String news) {
    return new Said(texts.in(DANISH, "processplan.news." + news), Standing.PROVISIONAL);
  }

  private void follow(RunningPlan plan, News news) {
    for (var rule : plan.template().rules())
      if (rule.news().equals(news.name())) follow(again(plan), rule, news);
  }

  private void follow(RunningPlan plan, NewsRule rule, News news) {
    if (rule.deed() == Deed.OPEN) {
      changes.open(plan, rule.target());
      return;
    }
    var meant =
        plan.activities().stream()
            .filter(one -> one.pattern().key().equals(rule.target()) && one.isOpen())
            .filter(news::concerns)
            .toList();
    if (rule.deed() == Deed.MOVE) later(plan, meant, news);
    else meant.forEach(one -> tick(plan, one, rule.deed(), news));
  }

  /// What is done on a day to come has only begun.
  private void tick(RunningPlan plan, Activity one, Deed deed, News news) {
    var today = LocalDate.now(clock);
    var by = texts.in(DANISH, "processplan.news.by");
    boolean done = deed == Deed.DONE && !news.day().isAfter(today);
    if (done) changes.progress(plan, one, new Progress.Done(news.day(), by));
    else if (one.progress() instanceof Progress.Waiting)
      changes.progress(plan, one, new Progress.Begun(today, by));
  }

  private void later(RunningPlan plan, List<Activity> meant, News news) {
    var dates = new HashMap<ActivityId, Span>();
    for (var one : meant)
      if (news.day().isAfter(one.dates().ends()))
        dates.put(one.id(), new Span(one.dates().begins(), news.day()));
    if (dates.isEmpty()) return;
    var wish = new Wish(new Anchors(plan.decidedOn(), plan.effectiveOn()), dates);
    move.move(plan, wish, said(news.name()));
  }
}
