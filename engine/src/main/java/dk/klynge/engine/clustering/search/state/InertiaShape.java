package dk.klynge.engine.clustering.search.state;

import java.util.Arrays;

/// Sum of squared distances to the centre site that keeps it smallest, the moment of inertia.
///
/// Each site keeps the sum over all members, so that an exact answer costs one pass. Where sites
/// have coordinates, Steiner's theorem bounds it in constant time: the sum around any point is the
/// sum around the mean plus the weight times the square of the way between the two. On a sphere it
/// is taken through the ground, which is a little shorter than along it.
public final class InertiaShape implements Shape {

  /// What the sums of squares may be wrong by, relative to them.
  private static final double ROUNDING = 1e-13;

  private final State state;
  private final Metric metric;
  private final double[] times;
  private final double[][] axes;
  private final double[] sum;
  private final int[] middle;
  private final Moments[] moments;
  private int centre;

  InertiaShape(State state) {
    this.state = state;
    metric = state.metric();
    times = state.instance().times();
    axes = metric.axes();
    sum = new double[times.length];
    middle = new int[state.capacity()];
    moments = new Moments[state.capacity()];
    Arrays.setAll(moments, _ -> new Moments());
  }

  /// Weight, sum of weighted coordinates and of their squares.
  private static final class Moments {
    double weight;
    double x;
    double y;
    double z;
    double squares;

    /// From the mean to the nearest member.
    double nearest;

    double squareTo(double px, double py, double pz) {
      double dx = px - x / weight;
      double dy = py - y / weight;
      double dz = pz - z / weight;
      return dx * dx + dy * dy + dz * dz;
    }

    void add(double times, double px, double py, double pz) {
      weight += times;
      x += times * px;
      y += times * py;
      z += times * pz;
      squares += times * (px * px + py * py + pz * pz);
    }
  }

  private double square(int i, int j) {
    double distance = metric.between(i, j);
    return distance * distance;
  }

  private double now(int cluster) {
    int[] members = state.members(cluster);
    double least = Double.POSITIVE_INFINITY;
    int best = -1;
    for (int p = state.size(cluster) - 1; p >= 0; p--) {
      int site = members[p];
      if (sum[site] > least || (sum[site] == least && site > best)) continue;
      least = sum[site];
      best = site;
    }
    centre = best;
    return least;
  }

  @Override
  public double after(int cluster, int out, int in) {
    if (out < 0 && in < 0) return now(cluster);
    int[] members = state.members(cluster);
    double least = Double.POSITIVE_INFINITY;
    double own = 0;
    int best = -1;
    for (int p = state.size(cluster) - 1; p >= 0; p--) {
      int site = members[p];
      if (site == out) continue;
      double cost = sum[site];
      if (in >= 0) {
        double square = square(site, in);
        own += times[site] * square;
        cost += times[in] * square;
      }
      if (out >= 0) cost -= times[out] * square(site, out);
      if (cost > least || (cost == least && site > best)) continue;
      least = cost;
      best = site;
    }
    boolean itself = in >= 0 && (own < least || (own == least && in < best));
    centre = itself ? in : best;
    return itself ? own : least;
  }

  @Override
  public boolean bounds() {
    return axes.length > 0;
  }

  @Override
  public double least(int cluster, int out, int in) {
    var of = moments[cluster];
    double weight = of.weight;
    double x = of.x;
    double y = of.y;
    double z = of.z;
    double squares = of.squares;
    double near = of.nearest;
    for (int turn = 0; turn < 2; turn++) {
      int site = turn == 0 ? out : in;
      if (site < 0) continue;
      double t = turn == 0 ? -times[site] : times[site];
      double px = axes[0][site];
      double py = axes[1][site];
      double pz = axes[2][site];
      weight += t;
      x += t * px;
      y += t * py;
      z += t * pz;
      squares += t * (px * px + py * py + pz * pz);
      if (turn == 1) near = Math.min(near, Math.sqrt(of.squareTo(px, py, pz)));
    }
    double way = near - Math.sqrt(of.squareTo(x / weight, y / weight, z / weight));
    double around = squares - (x * x + y * y + z * z) / weight;
    if (way > 0) around += weight * way * way;
    return Math.max(0, around * (1 - 1e-9) - ROUNDING * squares);
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
    return metric.between(site, middle[cluster]);
  }

  @Override
  public double settle(int cluster) {
    double cost = now(cluster);
    middle[cluster] = centre;
    if (axes.length > 0)
      moments[cluster].nearest =
          Math.sqrt(moments[cluster].squareTo(axes[0][centre], axes[1][centre], axes[2][centre]));
    return cost;
  }

  private void count(int cluster, int site, double sign) {
    if (axes.length == 0) return;
    var of = moments[cluster];
    of.add(sign * times[site], axes[0][site], axes[1][site], axes[2][site]);
  }

  /// A cluster that has lost its last member begins anew, without what rounding left.
  @Override
  public void left(int cluster, int out) {
    if (state.size(cluster) == 0) moments[cluster] = new Moments();
    else count(cluster, out, -1);
    int[] members = state.members(cluster);
    for (int p = state.size(cluster) - 1; p >= 0; p--)
      sum[members[p]] -= times[out] * square(members[p], out);
  }

  @Override
  public void joined(int cluster, int in) {
    count(cluster, in, 1);
    int[] members = state.members(cluster);
    double own = 0;
    for (int p = state.size(cluster) - 1; p >= 0; p--) {
      int site = members[p];
      double square = square(site, in);
      sum[site] += times[in] * square;
      own += times[site] * square;
    }
    sum[in] = own;
  }

  @Override
  public double value(State all) {
    return all.costs();
  }
}
