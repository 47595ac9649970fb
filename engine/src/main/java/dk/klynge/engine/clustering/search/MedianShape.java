package dk.klynge.engine.clustering.search;

/// Sum of distances to the best centre site, exactly, also for what a move would make of it: each
/// site keeps the sum of the distances of all members to it, so that a move costs one pass over the
/// members.
final class MedianShape implements Shape {

  private final State state;
  private final Metric metric;
  private final double[] times;
  private final double[] sum;
  private final int[] middle;
  private int centre;

  MedianShape(State state) {
    this.state = state;
    metric = state.metric();
    times = state.instance().times();
    sum = new double[times.length];
    middle = new int[state.capacity()];
  }

  private double now(int cluster) {
    int[] members = state.members(cluster);
    double least = Double.POSITIVE_INFINITY;
    int best = -1;
    for (int p = state.size(cluster) - 1; p >= 0; p--) {
      int site = members[p];
      if (sum[site] < least || (sum[site] == least && site < best)) {
        least = sum[site];
        best = site;
      }
    }
    centre = best;
    return least;
  }

  @Override
  public double after(int cluster, int out, int in) {
    if (in < 0) return out < 0 ? now(cluster) : without(cluster, out);
    int[] members = state.members(cluster);
    double least = Double.POSITIVE_INFINITY;
    double own = 0;
    int best = -1;
    double more = times[in];
    double less = out < 0 ? 0 : times[out];
    for (int p = state.size(cluster) - 1; p >= 0; p--) {
      int site = members[p];
      if (site == out) continue;
      double near = metric.between(site, in);
      own += times[site] * near;
      double cost = sum[site] + more * near;
      if (out >= 0) cost -= less * metric.between(site, out);
      if (cost < least || (cost == least && site < best)) {
        least = cost;
        best = site;
      }
    }
    boolean itself = own < least || (own == least && in < best);
    centre = itself ? in : best;
    return itself ? own : least;
  }

  private double without(int cluster, int out) {
    int[] members = state.members(cluster);
    double least = Double.POSITIVE_INFINITY;
    int best = -1;
    double less = times[out];
    for (int p = state.size(cluster) - 1; p >= 0; p--) {
      int site = members[p];
      if (site == out) continue;
      double cost = sum[site] - less * metric.between(site, out);
      if (cost < least || (cost == least && site < best)) {
        least = cost;
        best = site;
      }
    }
    centre = best;
    return least;
  }

  @Override
  public double toCentre(int site) {
    return metric.between(site, centre);
  }

  @Override
  public int middle(int cluster) {
    return middle[cluster];
  }

  @Override
  public double settle(int cluster) {
    double cost = now(cluster);
    middle[cluster] = centre;
    return cost;
  }

  @Override
  public void left(int cluster, int out) {
    int[] members = state.members(cluster);
    double less = times[out];
    for (int p = state.size(cluster) - 1; p >= 0; p--)
      sum[members[p]] -= less * metric.between(members[p], out);
  }

  @Override
  public void joined(int cluster, int in) {
    int[] members = state.members(cluster);
    double own = 0;
    double more = times[in];
    for (int p = state.size(cluster) - 1; p >= 0; p--) {
      int site = members[p];
      double near = metric.between(site, in);
      sum[site] += more * near;
      own += times[site] * near;
    }
    sum[in] = own;
  }

  @Override
  public double value(State all) {
    return all.costs();
  }
}
