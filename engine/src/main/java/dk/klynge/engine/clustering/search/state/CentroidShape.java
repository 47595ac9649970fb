package dk.klynge.engine.clustering.search.state;

import java.util.Arrays;

/// Sum of distances to the mean of the coordinates.
///
/// Sums of the coordinates are kept for each cluster, in steps so coarse that they are exact, and
/// the coordinates of its members lie side by side. On a plane [#least] answers most questions
/// without looking at the members.
final class CentroidShape implements Shape {

  /// Below so many members a pass over them is as fast as a bound, and the bound is loose.
  private static final int FEW = 6;

  private final State state;
  private final Metric metric;
  private final double[] times;
  private final double[] x;
  private final double[] y;
  private final Packed[] packed;
  private final int[] middle;
  private double centreX;
  private double centreY;
  private double[] point = {};

  CentroidShape(State state) {
    this.state = state;
    metric = state.metric();
    times = state.instance().times();
    x = stepped(state.instance().x());
    y = stepped(state.instance().y());
    packed = new Packed[state.capacity()];
    Arrays.setAll(packed, _ -> new Packed());
    middle = new int[state.capacity()];
  }

  /// Rounded to multiples of a power of two, fine enough for any map, whose sums are exact.
  private static double[] stepped(double[] axis) {
    double largest = 1e-300;
    for (double value : axis) largest = Math.max(largest, Math.abs(value));
    int bits = 51 - (64 - Long.numberOfLeadingZeros(axis.length));
    double step = Math.scalb(1.0, Math.getExponent(largest) + 1 - bits);
    double[] rounded = new double[axis.length];
    Arrays.setAll(rounded, i -> Math.rint(axis[i] / step) * step);
    return rounded;
  }

  private void moveCentre(int cluster, int out, int in) {
    var of = packed[cluster];
    double sumX = of.sumX;
    double sumY = of.sumY;
    int count = state.size(cluster);
    if (out >= 0) {
      sumX -= x[out];
      sumY -= y[out];
      count--;
    }
    if (in >= 0) {
      sumX += x[in];
      sumY += y[in];
      count++;
    }
    centreX = sumX / count;
    centreY = sumY / count;
  }

  @Override
  public double after(int cluster, int out, int in) {
    moveCentre(cluster, out, in);
    double cost;
    if (metric.spherical()) {
      point = Metric.onSphere(centreX, centreY);
      cost = 0;
      int[] members = state.members(cluster);
      for (int p = state.size(cluster) - 1; p >= 0; p--)
        cost += times[members[p]] * toCentre(members[p]);
    } else cost = packed[cluster].costAround(centreX, centreY, state.size(cluster));
    if (out >= 0) cost -= times[out] * toCentre(out);
    if (in >= 0) cost += times[in] * toCentre(in);
    return cost;
  }

  @Override
  public boolean bounds() {
    return !metric.spherical();
  }

  /// The sum of distances to a point is convex in the point, so it lies above its tangent at the
  /// present mean.
  @Override
  public double least(int cluster, int out, int in) {
    if (metric.spherical()) return Double.NEGATIVE_INFINITY;
    if (state.size(cluster) <= FEW) return after(cluster, out, in);
    moveCentre(cluster, out, in);
    var of = packed[cluster];
    double cost = of.cost + of.slopeX * (centreX - of.meanX) + of.slopeY * (centreY - of.meanY);
    if (out >= 0) cost -= times[out] * toCentre(out);
    if (in >= 0) cost += times[in] * toCentre(in);
    return cost;
  }

  /// Both means move along the line between the two sites, and each by so little that the ways of
  /// the two change by no more.
  @Override
  public double exchanged(int site, int from, int other, int to) {
    if (metric.spherical()) return Double.NEGATIVE_INFINITY;
    var one = packed[from];
    var two = packed[to];
    double home = one.home[state.placeOf(site)];
    double otherHome = two.home[state.placeOf(other)];
    double siteAway = distance(x[site] - two.meanX, y[site] - two.meanY);
    double otherAway = distance(x[other] - one.meanX, y[other] - one.meanY);
    double apart = Math.min(home + otherAway, siteAway + otherHome);
    double along =
        (x[other] - x[site]) * (one.pullX - two.pullX)
            + (y[other] - y[site]) * (one.pullY - two.pullY);
    return along
        + times[site] * (siteAway - home)
        + times[other] * (otherAway - otherHome)
        - (times[site] + times[other]) * apart * (one.share + two.share);
  }

  private static double distance(double dx, double dy) {
    return Math.sqrt(dx * dx + dy * dy);
  }

  @Override
  public double toCentre(int site) {
    if (metric.spherical()) return metric.toPoint(site, point);
    double dx = x[site] - centreX;
    double dy = y[site] - centreY;
    return Math.sqrt(dx * dx + dy * dy);
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
    var of = packed[cluster];
    moveCentre(cluster, -1, -1);
    if (metric.spherical()) point = Metric.onSphere(centreX, centreY);
    of.meanX = centreX;
    of.meanY = centreY;
    of.cost = 0;
    of.slopeX = 0;
    of.slopeY = 0;
    int[] members = state.members(cluster);
    double nearest = Double.POSITIVE_INFINITY;
    for (int p = state.size(cluster) - 1; p >= 0; p--) {
      double distance = toCentre(members[p]);
      of.home[p] = distance;
      of.cost += of.times[p] * distance;
      if (distance > 0) {
        of.slopeX += of.times[p] * (centreX - of.x[p]) / distance;
        of.slopeY += of.times[p] * (centreY - of.y[p]) / distance;
      }
      if (distance >= nearest) continue;
      nearest = distance;
      middle[cluster] = members[p];
    }
    of.share = 1.0 / state.size(cluster);
    of.pullX = of.slopeX * of.share;
    of.pullY = of.slopeY * of.share;
    return of.cost;
  }

  @Override
  public void left(int cluster, int site) {
    var of = packed[cluster];
    int last = state.size(cluster);
    int place = state.placeOf(site);
    of.x[place] = of.x[last];
    of.y[place] = of.y[last];
    of.times[place] = of.times[last];
    of.sumX -= x[site];
    of.sumY -= y[site];
  }

  @Override
  public void joined(int cluster, int site) {
    var of = packed[cluster];
    int place = state.size(cluster);
    of.ensure(place + 1);
    of.x[place] = x[site];
    of.y[place] = y[site];
    of.times[place] = times[site];
    of.sumX += x[site];
    of.sumY += y[site];
  }

  @Override
  public double value(State all) {
    return all.costs();
  }
}
