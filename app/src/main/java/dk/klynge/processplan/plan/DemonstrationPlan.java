package dk.klynge.processplan.plan;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.processplan.Activity;
import dk.klynge.processplan.Activity.Progress;
import dk.klynge.processplan.Activity.Standing;
import dk.klynge.processplan.PlanChanges;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.Schedule.Anchors;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// In the demonstration municipality the reform runs: decided five weeks ago, the applications of
/// cluster leaders are in, some things are done and some are late.
@Component
class DemonstrationPlan {

  private static final Set<String> LATE = Set.of("alternatives", "toolbox");

  /// The reform was decided before the program was there, so that no later decision of the story is
  /// taken for the one that this plan waits for.
  private static final UUID BEFORE_THE_PROGRAM = new UUID(0, 2010);

  private static final String BY = "Rasmus Eskildsen";

  private final LayOutPlan layOut;
  private final RunningPlans plans;
  private final PlanChanges changes;
  private final DemonstrationPeople people;

  DemonstrationPlan(
      LayOutPlan layOut, RunningPlans plans, PlanChanges changes, DemonstrationPeople people) {
    this.layOut = layOut;
    this.plans = plans;
    this.changes = changes;
    this.people = people;
  }

  @EventListener
  @Order(30)
  void on(DemonstrationStoryBegun news) {
    people.as(Role.PROGRAMME_OFFICE, () -> tell(news.day()));
  }

  private void tell(LocalDate today) {
    var decided = today.minusWeeks(5);
    var effective = decided.plusDays(115).plusMonths(1).withDayOfMonth(1);
    var id =
        layOut.layOut(
            new LayOutPlan.Order(
                "Ravnshavns klynger",
                "reform",
                Optional.of(BEFORE_THE_PROGRAM),
                new Anchors(decided, effective),
                Optional.empty()));
    var plan = plans.find(id).orElseThrow();
    changes.open(plan, "decision-taken");
    changes.open(plan, "pay-agreement");
    for (var activity : plan.activities()) follow(plan, activity, today);
  }

  private void follow(RunningPlan plan, Activity one, LocalDate today) {
    var dates = one.dates();
    if (isLate(plan, one)) return;
    if (dates.ends().isBefore(today))
      changes.progress(plan, one, new Progress.Done(dates.ends(), BY));
    else if (dates.begins().isBefore(today))
      changes.progress(plan, one, new Progress.Begun(dates.begins(), BY));
    else if (one.pattern().key().equals("cl-interviews-1"))
      changes.stand(plan, one, Standing.CONFIRMED);
  }

  /// One area has not formed its working groups.
  private static boolean isLate(RunningPlan plan, Activity one) {
    var last =
        plan.activities().stream()
            .flatMap(each -> each.place().stream())
            .map(Activity.Place::name)
            .max(String::compareTo);
    return LATE.contains(one.pattern().key())
        || (one.pattern().key().equals("groups")
            && one.place().map(Activity.Place::name).equals(last));
  }
}
