package dk.klynge.decision.force;

import dk.klynge.decision.DecisionActions;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.StructuralChanges.Gravity;
import dk.klynge.ui.TaskSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Whoever puts decisions into force is told in good time that something stands in the way.
@Component
class HinderedPlans implements TaskSource {

  private static final int DAYS_BEFORE = 30;

  private final Plans plans;
  private final ApplyChanges apply;
  private final Guard guard;
  private final Clock clock;

  HinderedPlans(Plans plans, ApplyChanges apply, Guard guard, Clock clock) {
    this.plans = plans;
    this.apply = apply;
    this.guard = guard;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks() {
    if (!guard.may(DecisionActions.PUT_INTO_FORCE)) return List.of();
    var today = LocalDate.now(clock);
    return plans.planned().stream()
        .filter(plan -> !plan.day().isAfter(today.plusDays(DAYS_BEFORE)))
        .flatMap(plan -> task(plan, today))
        .toList();
  }

  private Stream<Task> task(Plan plan, LocalDate today) {
    var blocked =
        apply.consequences(plan).stream().filter(each -> each.gravity() == Gravity.BLOCKS).count();
    if (blocked == 0) return Stream.empty();
    var key = plan.day().isAfter(today) ? "decision.force.task" : "decision.force.task.overdue";
    var url = "/decisions/" + plan.decision().value() + "/changes";
    return Stream.of(Task.of(key, url, plan.text(), Long.toString(blocked)).by(plan.day()));
  }
}
