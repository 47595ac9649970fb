package dk.klynge.processplan.timeline;

import dk.klynge.processplan.Activity;
import dk.klynge.processplan.ActivityId;
import java.time.LocalDate;
import java.util.Set;

/// What is known beside the plan when it is looked at.
///
/// @param mine activities whose owner is the one who looks
/// @param critical those with the least time to spare
record Known(LocalDate today, Set<Activity> mine, Set<ActivityId> critical) {
  Known {
    mine = Set.copyOf(mine);
    critical = Set.copyOf(critical);
  }
}
