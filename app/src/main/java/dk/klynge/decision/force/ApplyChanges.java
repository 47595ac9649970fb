package dk.klynge.decision.force;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.DecisionId;
import dk.klynge.decision.Decisions;
import dk.klynge.decision.StructureCameIntoForce;
import dk.klynge.decision.force.Plan.State;
import dk.klynge.organisation.StructuralChanges;
import dk.klynge.organisation.StructuralChanges.Consequence;
import dk.klynge.organisation.StructuralChanges.Gravity;
import dk.klynge.organisation.StructuralChanges.Outcome;
import dk.klynge.organisation.StructuralChanges.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes the register as decided, on the day or, when the program did not run then, as soon as it
/// does; the register counts from the day in both cases. Once, however many nodes try.
@Service
class ApplyChanges {

  private final Plans plans;
  private final Decisions decisions;
  private final StructuralChanges structure;
  private final ApplicationEventPublisher publisher;
  private final AuditTrail audit;
  private final Clock clock;

  ApplyChanges(
      Plans plans,
      Decisions decisions,
      StructuralChanges structure,
      ApplicationEventPublisher publisher,
      AuditTrail audit,
      Clock clock) {
    this.plans = plans;
    this.decisions = decisions;
    this.structure = structure;
    this.publisher = publisher;
    this.audit = audit;
    this.clock = clock;
  }

  /// Nothing happens before the day, or when another has done it.
  @Transactional
  void apply(DecisionId id) {
    var today = LocalDate.now(clock);
    var plan = plans.hold(id).orElseThrow(ForceController::notFound);
    if (!(plan.state() instanceof State.Planned) || plan.day().isAfter(today)) return;
    var hindrances = conditions(id);
    var outcome =
        hindrances.isEmpty()
            ? structure.apply(
                plan.day(), plan.changes(), new Reason("decision", id.value(), plan.text()))
            : new Outcome.Blocked(hindrances);
    switch (outcome) {
      case Outcome.Applied _, Outcome.AppliedBefore _ -> inForce(plan);
      case Outcome.Blocked(var reasons) ->
          plans.become(id, new State.Planned(Optional.of(today), reasons));
    }
  }

  private void inForce(Plan plan) {
    plans.become(plan.decision(), new State.InForce(clock.instant()));
    audit.changed(
        DecisionActions.PUT_INTO_FORCE,
        new AuditTrail.Subject("decision", plan.decision().value().toString(), plan.text()),
        Map.of(
            "state", new Change("planned", "in_force"),
            "day", new Change("", plan.day().toString()),
            "changes", new Change("", "" + plan.changes().size())));
    publisher.publishEvent(new StructureCameIntoForce(plan.decision(), plan.text(), plan.day()));
  }

  /// What would follow on the day, and what stands in the way. Nothing is changed.
  List<Consequence> consequences(Plan plan) {
    var all = new ArrayList<>(conditions(plan.decision()));
    all.addAll(structure.consequences(plan.day(), plan.changes()));
    return List.copyOf(all);
  }

  /// Conditions of the decision that are not fulfilled; they belong to no line.
  private List<Consequence> conditions(DecisionId id) {
    return decisions.find(id).stream()
        .flatMap(found -> found.open().stream())
        .map(text ->
            new Consequence(-1, Gravity.BLOCKS, "decision.force.condition-open", List.of(text)))
        .toList();
  }
}
