package dk.klynge.peers;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/// A site as Timefold sees it: which cluster it is in is to be decided.
@PlanningEntity
public class Spot {

  @PlanningId public int index;

  @PlanningVariable public @Nullable Integer cluster;

  /// Timefold makes copies by this.
  public Spot() {}

  Spot(int index, int cluster) {
    this.index = index;
    this.cluster = cluster;
  }

  int of() {
    var in = cluster;
    return in == null ? -1 : in;
  }
}
