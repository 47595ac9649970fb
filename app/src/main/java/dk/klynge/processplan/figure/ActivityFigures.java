package dk.klynge.processplan.figure;

import dk.klynge.organisation.AreaId;
import dk.klynge.processplan.Activity;
import dk.klynge.processplan.ActivityId;
import dk.klynge.processplan.Course;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.StatusFigure;
import dk.klynge.processplan.StatusFigure.Source;
import dk.klynge.processplan.StatusSource;
import dk.klynge.processplan.figure.Sums.Sum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The activities of the plan that the reform runs by: over, late, near and critical. What is done
/// once for all counts in the whole and in no area.
@Component
class ActivityFigures implements StatusSource {

  private static final int DAYS_AHEAD = 14;

  private final RunningPlans plans;

  ActivityFigures(RunningPlans plans) {
    this.plans = plans;
  }

  @Override
  public List<StatusFigure> figures(LocalDate day) {
    return plans.current().map(plan -> figures(plan, day)).orElse(List.of());
  }

  private static List<StatusFigure> figures(RunningPlan plan, LocalDate day) {
    var done = new Sums();
    var coming = new Sums();
    var critical = new Sums();
    var tight = Course.of(plan).critical();
    for (var one : plan.activities()) {
      var area = one.place().map(Activity.Place::area);
      done.add(area, new Sum(one.isOpen() ? 0 : 1, 1, one.isLate(day) ? 1 : 0));
      coming.add(area, Sums.one(isComing(one, day) ? 1 : 0));
      critical.add(area, Sums.one(isCritical(one, tight) ? 1 : 0));
    }
    var figures = new ArrayList<StatusFigure>();
    figures.addAll(done.shares("process.done", area -> source(plan, area, "")));
    figures.addAll(coming.counts("process.coming", area -> source(plan, area, "open")));
    figures.addAll(critical.counts("process.critical", area -> source(plan, area, "critical")));
    return figures;
  }

  /// It is not late, and begins or ends within a fortnight.
  private static boolean isComing(Activity one, LocalDate day) {
    if (!one.isOpen() || one.isLate(day)) return false;
    var horizon = day.plusDays(DAYS_AHEAD);
    boolean begins =
        one.progress() instanceof Activity.Progress.Waiting
            && !one.dates().begins().isAfter(horizon);
    return begins || !one.dates().ends().isAfter(horizon);
  }

  private static boolean isCritical(Activity one, Set<ActivityId> tight) {
    return one.isOpen() && tight.contains(one.id());
  }

  private static Source source(RunningPlan plan, Optional<AreaId> area, String state) {
    var url =
        "/process-plans/%s?window=all&area=%s&state=%s"
            .formatted(plan.id().value(), Sums.id(area), state);
    return new Source(url, ProcessPlanActions.READ);
  }
}
