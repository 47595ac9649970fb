package dk.klynge.engine.clustering.search.recombination;

import dk.klynge.engine.clustering.search.state.Instance;
import dk.klynge.engine.clustering.search.state.Shape;

/// Clusters of few sites come back again and again in other company. Of larger ones there are too
/// many for that, and time is better spent on cooling slowly (measured; see docs/benchmarks.md).
public final class SmallClusters {

  private static final int CLUSTERS_AT_LEAST = 6;
  private static final double FEW_SITES = 7;
  private static final double SOME_SITES = 12;

  private SmallClusters() {}

  /// Whether it pays to recombine them at all: only where clusters need no name and the value is a
  /// sum over them.
  public static boolean some(Instance instance) {
    return instance.shape() != Shape.Kind.RADIUS
        && instance.given().slots() == 0
        && instance.counts().most() >= CLUSTERS_AT_LEAST
        && instance.size() <= SOME_SITES * instance.counts().most();
  }

  /// Whether they are so small that it pays to recombine them long before the end.
  public static boolean few(Instance instance) {
    return instance.size() <= FEW_SITES * instance.counts().most();
  }
}
