package dk.klynge.planning.reading;

import dk.klynge.engine.clustering.Objective;
import dk.klynge.planning.CriteriaReading;
import dk.klynge.planning.CriteriaSet;
import dk.klynge.planning.CriteriaText;
import dk.klynge.planning.EntrySites;
import dk.klynge.planning.PlanProblem;

/// A question in the engine's words. The same question gives the same problem, whenever it is
/// asked.
public final class EngineProblem {

  private EngineProblem() {}

  public static PlanProblem of(Question question) {
    return PlanProblem.of(
        criteria(question), question.sites().stream().map(EntrySites::of).toList());
  }

  /// The unit of what is made small: what an institution weighs counts or not, and the register
  /// knows only places on the Earth, so lengths are metres.
  public static Objective.Unit unit(Question question) {
    var goal = criteria(question).goal();
    boolean children = goal.counting() == CriteriaSet.Counting.EACH_CHILD;
    if (goal.measure() == CriteriaSet.Measure.MOMENT_OF_INERTIA)
      return children ? Objective.Unit.CHILD_SQUARE_METRES : Objective.Unit.SQUARE_METRES;
    return children ? Objective.Unit.CHILD_METRES : Objective.Unit.METRES;
  }

  public static CriteriaSet criteria(Question question) {
    return switch (CriteriaText.read(question.criteria().text())) {
      case CriteriaReading.Understood(var criteria) -> criteria;
      case CriteriaReading.Rejected(var problems) ->
          throw new IllegalStateException("Criteria that were asked with: " + problems);
    };
  }
}
