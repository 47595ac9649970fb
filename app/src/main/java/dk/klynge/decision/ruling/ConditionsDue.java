package dk.klynge.decision.ruling;

import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.ruling.Case.Condition;
import dk.klynge.guard.Guard;
import dk.klynge.ui.TaskSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Conditions whose deadline is near or past, until they are fulfilled or the decision is revoked.
@Component
class ConditionsDue implements TaskSource {

  private static final int DAYS_BEFORE = 30;

  private final Cases cases;
  private final Guard guard;
  private final Clock clock;

  ConditionsDue(Cases cases, Guard guard, Clock clock) {
    this.cases = cases;
    this.guard = guard;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks() {
    if (!guard.may(DecisionActions.DECIDE)) return List.of();
    var horizon = LocalDate.now(clock).plusDays(DAYS_BEFORE);
    return cases.all().stream()
        .filter(one -> one.state().equals("approved_with_conditions"))
        .flatMap(one -> due(one, horizon))
        .toList();
  }

  private static Stream<Task> due(Case one, LocalDate horizon) {
    return one.ruling().stream()
        .flatMap(made -> made.outcome().attached().stream())
        .filter(condition -> condition.fulfilment().isEmpty())
        .filter(condition -> condition.deadline().filter(day -> !day.isAfter(horizon)).isPresent())
        .map(condition -> task(one, condition));
  }

  private static Task task(Case one, Condition condition) {
    var url = "/decisions/" + one.id().value() + "#conditions";
    return Task.of("decision.ruling.task.condition", url, condition.text(), one.title())
        .by(condition.deadline().orElseThrow());
  }
}
