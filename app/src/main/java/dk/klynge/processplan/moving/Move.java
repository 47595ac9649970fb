package dk.klynge.processplan.moving;

import dk.klynge.processplan.PlanChanges;
import dk.klynge.processplan.PlanChanges.Outcome;
import dk.klynge.processplan.PlanChanges.Said;
import dk.klynge.processplan.Rearrangement;
import dk.klynge.processplan.Rearrangement.Wish;
import dk.klynge.processplan.RunningPlan;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Dates are moved as wished, with all that follows.
@Service
class Move {

  private final PlanChanges changes;
  private final Clock clock;

  Move(PlanChanges changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  /// Nothing is changed by asking.
  Rearrangement consequences(RunningPlan plan, Wish wish) {
    return Rearrangement.of(plan, wish, LocalDate.now(clock));
  }

  /// False where somebody has changed the plan meanwhile.
  @Transactional
  boolean move(RunningPlan plan, Wish wish, Said said) {
    return switch (changes.apply(plan, consequences(plan, wish), said)) {
      case Outcome.Done() -> true;
      case Outcome.Overtaken() -> false;
    };
  }
}
