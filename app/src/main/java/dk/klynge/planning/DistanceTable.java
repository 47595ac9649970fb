package dk.klynge.planning;

import dk.klynge.engine.clustering.Distance;
import java.util.List;
import java.util.Map;

/// Distances or travel times between institutions, by their ids; `NaN` where the table has none.
public record DistanceTable(Map<String, Integer> rows, double[][] values) {

  List<String> missing(List<PlanSite> sites) {
    return sites.stream().map(PlanSite::id).filter(id -> !rows.containsKey(id)).toList();
  }

  /// The part of the table that is about these institutions, in their order.
  Distance.Matrix of(List<PlanSite> sites) {
    int[] order = sites.stream().mapToInt(site -> rows.getOrDefault(site.id(), 0)).toArray();
    var part = new double[order.length][order.length];
    for (int i = 0; i < order.length; i++)
      for (int j = 0; j < order.length; j++) part[i][j] = values[order[i]][order[j]];
    return Distance.Matrix.of(part);
  }
}
