package dk.klynge.engine.clustering.search.state;

import java.util.Arrays;

/// Sum of distances to the best centre site, exactly, also for what a move would make of it.
///
/// Each site keeps the sum of the distances of all members to it. One move changes the cost of a
/// centre by no more than the way from it to another changes it for the one who leaves and the one
/// who comes; so only the few members whose sum is nearly the least can become the centre, and a
/// question looks at these rivals alone. Likewise a newcomer so far out that, by the triangle, all
/// others are further from it than they gain is no centre itself.
final class MedianShape implements Shape {

  private final State state;
  private final Metric metric;
  private final double[] times;
  private final double[] sum;
  private final double[] home;
  private final int[] middle;
  private final int[][] rivals;
  private final int[] rivalCount;
  private final double[] timesOf;
  private final double[] widest;
  private final double reach;
  private int centre;

  MedianShape(State state) {
    this.state = state;
    metric = state.metric();
    times = state.instance().times();
    sum = new double[times.length];
    home = new double[times.length];
    middle = new int[state.capacity()];
    rivals = new int[state.capacity()][];
    Arrays.setAll(rivals, _ -> new int[4]);
    rivalCount = new int[state.capacity()];
    timesOf = new double[state.capacity()];
    widest = new double[state.capacity()];
    double most = 0;
    for (double one : times) most = Math.max(most, one);
    reach = 2 * most;
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

  /// Finds the rivals and the ways home, once after each change.
  private void prepare(int cluster) {
    int[] members = state.members(cluster);
    int size = state.size(cluster);
    int middleNow = middle[cluster];
    double least = sum[middleNow] + metric.slack() * reach;
    boolean all = !metric.shortest();
    if (rivals[cluster].length < size) rivals[cluster] = new int[2 * size];
    int[] found = rivals[cluster];
    int count = 0;
    double weight = 0;
    double far = 0;
    for (int p = 0; p < size; p++) {
      int site = members[p];
      double way = metric.between(site, middleNow);
      home[site] = way;
      weight += times[site];
      if (way > far) far = way;
      if (site != middleNow && (all || sum[site] - least <= reach * way)) found[count++] = site;
    }
    timesOf[cluster] = weight;
    widest[cluster] = far;
    rivalCount[cluster] = count;
  }

  @Override
  public double after(int cluster, int out, int in) {
    if (rivalCount[cluster] < 0) prepare(cluster);
    int old = middle[cluster];
    if (out == old) return anew(cluster, out, in);
    double less = out < 0 ? 0 : times[out];
    double more = in < 0 ? 0 : times[in];
    double way = in < 0 ? 0 : metric.between(old, in);
    double least = sum[old] + more * way;
    if (out >= 0) least -= less * home[out];
    int best = old;
    int[] found = rivals[cluster];
    for (int p = rivalCount[cluster] - 1; p >= 0; p--) {
      int site = found[p];
      if (site == out) continue;
      double cost = sum[site];
      if (in >= 0) cost += more * metric.between(site, in);
      if (out >= 0) cost -= less * metric.between(site, out);
      if (cost < least || (cost == least && site < best)) {
        least = cost;
        best = site;
      }
    }
    centre = best;
    if (in < 0) return least;
    double staying = sum[old] - (out < 0 ? 0 : less * home[out]);
    double beyond = way * (timesOf[cluster] - less) - staying - least;
    return beyond > metric.slack() * timesOf[cluster] && metric.shortest()
        ? least
        : itself(cluster, out, in, least);
  }

  /// Looks at all members, because the centre leaves.
  private double anew(int cluster, int out, int in) {
    int[] members = state.members(cluster);
    double least = Double.POSITIVE_INFINITY;
    int best = -1;
    double more = in < 0 ? 0 : times[in];
    double less = times[out];
    for (int p = state.size(cluster) - 1; p >= 0; p--) {
      int site = members[p];
      if (site == out) continue;
      double cost = sum[site] - less * home[site];
      if (cost > least) continue;
      if (in >= 0) cost += more * metric.between(site, in);
      if (cost < least || (cost == least && site < best)) {
        least = cost;
        best = site;
      }
    }
    centre = best;
    return in < 0 ? least : itself(cluster, out, in, least);
  }

  /// Whether the newcomer would be the best centre; stops counting once it is not.
  private double itself(int cluster, int out, int in, double least) {
    int[] members = state.members(cluster);
    double own = 0;
    for (int p = state.size(cluster) - 1; p >= 0 && own <= least; p--)
      if (members[p] != out) own += times[members[p]] * metric.between(members[p], in);
    if (own > least || (own == least && in > centre && centre >= 0)) return least;
    centre = in;
    return own;
  }

  @Override
  public boolean sums() {
    return true;
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
  public double home(int cluster, int site) {
    if (rivalCount[cluster] < 0) prepare(cluster);
    return home[site];
  }

  @Override
  public double widest(int cluster) {
    if (rivalCount[cluster] < 0) prepare(cluster);
    return widest[cluster];
  }

  @Override
  public double settle(int cluster) {
    double cost = now(cluster);
    middle[cluster] = centre;
    rivalCount[cluster] = -1;
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
