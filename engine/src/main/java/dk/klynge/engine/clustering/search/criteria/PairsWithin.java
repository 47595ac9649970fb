package dk.klynge.engine.clustering.search.criteria;

import dk.klynge.engine.clustering.search.state.Criterion;
import dk.klynge.engine.clustering.search.state.State;

/// Distance between any two sites of a cluster; the amount is the sum of what is too far over all
/// pairs, so that every step towards a narrower cluster counts.
final class PairsWithin implements Criterion {

  private final State state;
  private final double most;
  private final double[] excess;
  private final int[] pairs;

  PairsWithin(State state, double most) {
    this.state = state;
    this.most = most + 1e-9 * Math.max(1, most);
    excess = new double[state.capacity()];
    pairs = new int[state.capacity()];
  }

  private double excess(int i, int j) {
    return Math.max(0, state.metric().between(i, j) - most);
  }

  private double of(int cluster, int site, int without) {
    double sum = 0;
    int[] members = state.members(cluster);
    for (int p = 0; p < state.size(cluster); p++)
      if (members[p] != without && members[p] != site) sum += excess(site, members[p]);
    return sum;
  }

  private int pairs(int cluster, int site) {
    int count = 0;
    int[] members = state.members(cluster);
    for (int p = 0; p < state.size(cluster); p++)
      if (members[p] != site && excess(site, members[p]) > 0) count++;
    return count;
  }

  /// Counting the pairs keeps 0 exact whatever the sums have rounded.
  @Override
  public double now(int cluster) {
    return pairs[cluster] == 0 ? 0 : excess[cluster];
  }

  @Override
  public double after(int cluster, int out, int in) {
    double sum = now(cluster);
    if (sum > 0 && out >= 0) sum -= of(cluster, out, -1);
    if (in >= 0) sum += of(cluster, in, out);
    return Math.max(0, sum);
  }

  @Override
  public void left(int cluster, int site) {
    excess[cluster] -= of(cluster, site, -1);
    pairs[cluster] -= pairs(cluster, site);
    if (pairs[cluster] == 0) excess[cluster] = 0;
  }

  @Override
  public void joined(int cluster, int site) {
    excess[cluster] += of(cluster, site, -1);
    pairs[cluster] += pairs(cluster, site);
  }
}
