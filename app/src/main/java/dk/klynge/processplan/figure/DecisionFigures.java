package dk.klynge.processplan.figure;

import dk.klynge.decision.ComingIntoForce;
import dk.klynge.decision.ComingIntoForce.Standing;
import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Decisions;
import dk.klynge.decision.Decisions.Approved;
import dk.klynge.processplan.StatusFigure;
import dk.klynge.processplan.StatusFigure.Source;
import dk.klynge.processplan.StatusSource;
import dk.klynge.processplan.figure.Sums.Sum;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Approvals that have come into force, and conditions that are fulfilled. They are the
/// municipality's and no area's.
@Component
class DecisionFigures implements StatusSource {

  private static final Source SOURCE = new Source("/decisions", DecisionActions.READ);

  private final Decisions decisions;
  private final ComingIntoForce force;

  DecisionFigures(Decisions decisions, ComingIntoForce force) {
    this.decisions = decisions;
    this.force = force;
  }

  @Override
  public List<StatusFigure> figures(LocalDate day) {
    var approved = decisions.approved();
    var inForce = new Sums();
    var conditions = new Sums();
    for (var one : approved) {
      inForce.add(Optional.empty(), inForce(one, day));
      for (var condition : one.conditions())
        conditions.add(
            Optional.empty(),
            new Sum(condition.fulfilled() ? 1 : 0, 1, condition.isLate(day) ? 1 : 0));
    }
    return Stream.concat(
            inForce.shares("decisions.in-force", _ -> SOURCE).stream(),
            conditions.shares("decisions.conditions", _ -> SOURCE).stream())
        .toList();
  }

  private Sum inForce(Approved one, LocalDate day) {
    var standing = force.of(one.id());
    boolean there = standing.filter(plan -> plan.state().equals("in_force")).isPresent();
    boolean late = standing.filter(plan -> isLate(plan, day)).isPresent();
    return new Sum(there ? 1 : 0, 1, late ? 1 : 0);
  }

  private static boolean isLate(Standing plan, LocalDate day) {
    return plan.state().equals("planned") && plan.day().isBefore(day);
  }
}
