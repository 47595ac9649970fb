package dk.klynge.engine.clustering.search.walk;

import dk.klynge.engine.clustering.search.state.Metric;
import dk.klynge.engine.clustering.search.state.Neighbours;
import dk.klynge.engine.clustering.search.state.State;

/// How far from the middle of its cluster a site may be in a good clustering, as far as a proof
/// knows. Only for sums of ways to middles.
///
/// A site further from a middle than its multiplier costs that cluster more than a good clustering
/// pays for it. Of the best clusterings known about one site in fifty is, and never by much, while
/// without the multipliers six clusters would be asked about for each site (measured; see
/// docs/benchmarks.md).
final class Reach {

  /// How much further than its multiplier, as a share of what a usual site costs.
  private static final double BEYOND = 0.4;

  private final Neighbours near;
  private final Metric metric;
  private final double[] times;
  private double penalty;
  private double[] furthest = {};
  private int[] end = {};

  Reach(State state) {
    near = state.instance().neighbours();
    metric = state.metric();
    times = state.instance().times();
  }

  /// From here on by these multipliers.
  ///
  /// @param usual cost of a site
  void by(double[] ofSites, double usual) {
    penalty = 10 * usual;
    if (furthest.length == 0) {
      furthest = new double[ofSites.length];
      end = new int[ofSites.length];
    }
    for (int site = 0; site < ofSites.length; site++) {
      furthest[site] = ofSites[site] + BEYOND * usual;
      int k = near.first(site);
      while (k < near.end(site) && !beyond(site, times[site] * metric.between(site, near.at(k))))
        k++;
      end[site] = k;
    }
  }

  /// Not worth asking about a cluster to whose middle the way costs so much.
  boolean beyond(int site, double way) {
    return furthest.length > 0 && way > furthest[site];
  }

  /// More than a usual site costs anywhere.
  double penalty() {
    return penalty;
  }

  /// Where in the list of neighbours the last one is whose cluster is worth asking about: the
  /// middle of any other would be in the list before.
  int end(int site) {
    return end.length > 0 ? end[site] : near.end(site);
  }
}
