package dk.klynge.engine.clustering.solving;

import dk.klynge.engine.clustering.Limit;
import dk.klynge.engine.clustering.SitesWithin;
import dk.klynge.engine.clustering.WeightWithin;
import java.util.List;

/// The tightest of several bounds of a kind.
public record Bounds(double minWeight, double maxWeight, int minSites, int maxSites) {

  public static Bounds of(List<Limit> limits) {
    double minWeight = 0;
    double maxWeight = Double.POSITIVE_INFINITY;
    int minSites = 1;
    int maxSites = Integer.MAX_VALUE;
    for (var limit : limits) {
      if (limit instanceof WeightWithin(double min, double max)) {
        minWeight = Math.max(minWeight, min);
        maxWeight = Math.min(maxWeight, max);
      }
      if (limit instanceof SitesWithin(int min, int max)) {
        minSites = Math.max(minSites, min);
        maxSites = Math.min(maxSites, max);
      }
    }
    return new Bounds(minWeight, maxWeight, minSites, maxSites);
  }

  /// The fewest clusters that can hold so much.
  public int fewest(int sites, double weight) {
    double fewest = Math.max(1, Math.ceil((double) sites / maxSites));
    if (maxWeight > 0) fewest = Math.max(fewest, Math.ceil(weight / maxWeight - 1e-9));
    return (int) Math.min(Integer.MAX_VALUE, fewest);
  }

  /// The most clusters that can be filled with so much; may be fewer than the fewest.
  public int most(int sites, double weight) {
    int most = sites / Math.max(1, minSites);
    return minWeight > 0 ? (int) Math.min(most, Math.floor(weight / minWeight + 1e-9)) : most;
  }
}
