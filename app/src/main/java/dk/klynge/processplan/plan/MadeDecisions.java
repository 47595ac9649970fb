package dk.klynge.processplan.plan;

import dk.klynge.decision.ComingIntoForce;
import dk.klynge.decision.ComingIntoForce.Standing;
import dk.klynge.decision.Decisions;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.plan.PlanPages.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Decisions that are yet to come into force, for a plan to be laid out from.
@Component
class MadeDecisions {

  private final ComingIntoForce force;
  private final Decisions decisions;
  private final RunningPlans plans;

  MadeDecisions(ComingIntoForce force, Decisions decisions, RunningPlans plans) {
    this.force = force;
    this.decisions = decisions;
    this.plans = plans;
  }

  record Made(String id, String title, LocalDate on, LocalDate effective) {

    Map<String, String> fields() {
      return Map.of(
          "decision",
          id,
          "title",
          title,
          "decided",
          on.toString(),
          "effective",
          effective.toString());
    }
  }

  List<Option> all() {
    return force.planned().stream()
        .flatMap(one -> made(one).stream())
        .map(one -> new Option(one.id(), one.title()))
        .toList();
  }

  Optional<Made> find(String id) {
    return force.planned().stream()
        .flatMap(one -> made(one).stream())
        .filter(one -> one.id().equals(id))
        .findFirst();
  }

  private Optional<Made> made(Standing standing) {
    var id = standing.decision();
    if (plans.carryingOut(id.value()).isPresent()) return Optional.empty();
    return decisions
        .find(id)
        .map(one -> new Made(id.value().toString(), one.title(), one.on(), standing.day()));
  }
}
