package dk.klynge.engine.clustering.search;

/// Sum of distances to the mean of the coordinates. Every question costs one pass over the members.
final class CentroidShape implements Shape {

  private final State state;
  private final Metric metric;
  private final double[] times;
  private final double[] x;
  private final double[] y;
  private final int[] middle;
  private double centreX;
  private double centreY;
  private double[] point = {};

  CentroidShape(State state) {
    this.state = state;
    metric = state.metric();
    times = state.instance().times();
    x = state.instance().x();
    y = state.instance().y();
    middle = new int[state.capacity()];
  }

  @Override
  public double after(int cluster, int out, int in) {
    int[] members = state.members(cluster);
    int size = state.size(cluster);
    double sumX = in >= 0 ? x[in] : 0;
    double sumY = in >= 0 ? y[in] : 0;
    int count = in >= 0 ? 1 : 0;
    for (int p = 0; p < size; p++) {
      if (members[p] == out) continue;
      sumX += x[members[p]];
      sumY += y[members[p]];
      count++;
    }
    centreX = sumX / count;
    centreY = sumY / count;
    if (metric.spherical()) point = Metric.onSphere(centreX, centreY);
    double cost = in >= 0 ? times[in] * toCentre(in) : 0;
    for (int p = 0; p < size; p++)
      if (members[p] != out) cost += times[members[p]] * toCentre(members[p]);
    return cost;
  }

  @Override
  public double toCentre(int site) {
    return metric.spherical()
        ? metric.toPoint(site, point)
        : metric.toPoint(site, centreX, centreY);
  }

  @Override
  public int middle(int cluster) {
    return middle[cluster];
  }

  @Override
  public double settle(int cluster) {
    double cost = after(cluster, -1, -1);
    int[] members = state.members(cluster);
    double least = Double.POSITIVE_INFINITY;
    for (int p = state.size(cluster) - 1; p >= 0; p--) {
      double distance = toCentre(members[p]);
      if (distance >= least) continue;
      least = distance;
      middle[cluster] = members[p];
    }
    return cost;
  }

  @Override
  public void left(int cluster, int site) {}

  @Override
  public void joined(int cluster, int site) {}

  @Override
  public double value(State all) {
    return all.costs();
  }
}
