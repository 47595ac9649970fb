package dk.klynge.engine.clustering.search.state;

/// Largest distance to the centre site that keeps it smallest. Only the widest cluster counts in
/// the end, which gives a search no direction; so it walks by the fourth power of each cluster's
/// radius, in units of a typical one.
public final class RadiusShape implements Shape {

  private final State state;
  private final Metric metric;
  private final double[] times;
  private final double[] radius;
  private final int[] middle;
  private double typical = 1;
  private int centre;

  RadiusShape(State state) {
    this.state = state;
    metric = state.metric();
    times = state.instance().times();
    radius = new double[state.capacity()];
    middle = new int[state.capacity()];
  }

  @Override
  public double after(int cluster, int out, int in) {
    return cost(radius(cluster, out, in));
  }

  private double cost(double r) {
    double relative = r / typical;
    return r * relative * relative * relative;
  }

  private double radius(int cluster, int out, int in) {
    int[] members = state.members(cluster);
    double least =
        in >= 0 ? reach(cluster, in, out, in, Double.POSITIVE_INFINITY) : Double.POSITIVE_INFINITY;
    centre = in;
    for (int p = state.size(cluster) - 1; p >= 0; p--) {
      int site = members[p];
      if (site == out) continue;
      double reach = reach(cluster, site, out, in, least);
      if (reach > least || (reach == least && centre >= 0 && site > centre)) continue;
      least = reach;
      centre = site;
    }
    return least;
  }

  /// How far the furthest member is from a site; stops above what is known to be possible.
  private double reach(int cluster, int from, int out, int in, double least) {
    int[] members = state.members(cluster);
    double furthest = in >= 0 ? times[in] * metric.between(from, in) : 0;
    for (int p = state.size(cluster) - 1; p >= 0 && furthest <= least; p--)
      if (members[p] != out)
        furthest = Math.max(furthest, times[members[p]] * metric.between(from, members[p]));
    return furthest;
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
    radius[cluster] = radius(cluster, -1, -1);
    middle[cluster] = centre;
    return cost(radius[cluster]);
  }

  @Override
  public void left(int cluster, int site) {}

  @Override
  public void joined(int cluster, int site) {}

  /// Sets the unit of the walk; the state has to be counted anew afterwards.
  public void typicalFrom(State all, double least) {
    typical = Math.max(value(all), least);
  }

  @Override
  public double value(State all) {
    double widest = 0;
    for (int s = 0; s < all.alive(); s++) widest = Math.max(widest, radius[all.slot(s)]);
    return widest;
  }
}
