package dk.klynge.engine.scheduling;

import java.util.List;
import java.util.Optional;

/// When and where each interview is.
///
/// @param slots one for each interview of the agenda, in its order; empty where there was no time
/// @param leastDays no plan that places all interviews has fewer days, summed over the committees
/// @param steps that were taken
public record Plan(List<Optional<Slot>> slots, Cost cost, int leastDays, long steps) {

  public Plan {
    slots = List.copyOf(slots);
  }

  /// It is certain that no plan is better: all are placed, on the fewest days, and nobody waits.
  public boolean proved() {
    return cost.unplaced() == 0 && cost.days() == leastDays && cost.waiting() == 0;
  }
}
