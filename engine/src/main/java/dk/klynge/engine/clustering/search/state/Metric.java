package dk.klynge.engine.clustering.search.state;

/// Distances as fast as they can be had, all of them multiples of one power of two, so that sums of
/// them are exact in any order and a step taken back leaves no trace of rounding.
public final class Metric {

  /// Up to so many sites the distances are kept in a table; above they are computed, and memory
  /// stays linear.
  private static final int TABLE_UP_TO = 1500;

  /// Parts change often, and a larger table does not stay near the processor.
  private static final int PART_TABLE_UP_TO = 400;

  private final int size;
  private final double[] x;
  private final double[] y;
  private final double[] z;
  private final double[] table;
  private final double diameter;
  private final double rounding;
  private final boolean given;

  private Metric(double[][] axes, double[] table, double diameter, double longest) {
    x = axes[0];
    y = axes[1];
    z = axes[2];
    size = x.length;
    this.diameter = diameter;
    given = x.length > 0 && axes[1].length == 0;
    int bits = Math.max(24, 50 - (64 - Long.numberOfLeadingZeros(Math.max(1, size))));
    double step = Math.scalb(1.0, Math.getExponent(Math.max(longest, 1e-300)) + 1 - bits);
    rounding = step * 0x1.8p52;
    this.table = table;
    for (int i = 0; i < table.length; i++) table[i] = table[i] + rounding - rounding;
  }

  private Metric(double[][] axes, double[] table, Metric like) {
    x = axes[0];
    y = axes[1];
    z = axes[2];
    size = x.length;
    diameter = like.diameter;
    rounding = like.rounding;
    given = like.given;
    this.table = table;
  }

  public static Metric planar(double[] x, double[] y) {
    return small(new Metric(new double[][] {x, y, {}}, new double[0], 0, longest(x, y)));
  }

  /// Points on a sphere, longitude and latitude in degrees.
  public static Metric sphere(double[] longitude, double[] latitude, double radius) {
    double[][] axes = new double[3][longitude.length];
    for (int i = 0; i < longitude.length; i++) {
      double[] point = onSphere(longitude[i], latitude[i]);
      for (int a = 0; a < 3; a++) axes[a][i] = point[a];
    }
    return small(new Metric(axes, new double[0], 2 * radius, 4 * radius));
  }

  /// A symmetric table, row by row.
  public static Metric table(int size, double[] table) {
    double longest = 0;
    for (double distance : table) longest = Math.max(longest, distance);
    return new Metric(new double[][] {new double[size], {}, {}}, table, 0, longest);
  }

  private static Metric small(Metric metric) {
    int n = metric.size;
    if (n > TABLE_UP_TO) return metric;
    double[] table = new double[n * n];
    for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) table[i * n + j] = metric.between(i, j);
    double longest = 0;
    for (double distance : table) longest = Math.max(longest, distance);
    return new Metric(
        new double[][] {metric.x, metric.y, metric.z}, table, metric.diameter, longest);
  }

  private static double longest(double[] x, double[] y) {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double low = left;
    double high = right;
    for (int i = 0; i < x.length; i++) {
      left = Math.min(left, x[i]);
      right = Math.max(right, x[i]);
      low = Math.min(low, y[i]);
      high = Math.max(high, y[i]);
    }
    return Math.hypot(right - left, high - low);
  }

  static double[] onSphere(double longitude, double latitude) {
    double lon = Math.toRadians(longitude);
    double lat = Math.toRadians(latitude);
    return new double[] {
      Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)
    };
  }

  /// Distances between some of the sites, in the same steps.
  public Metric part(int[] sites) {
    double[][] axes = {pick(x, sites), pick(y, sites), pick(z, sites)};
    int n = sites.length;
    if (!given && n > PART_TABLE_UP_TO) return new Metric(axes, new double[0], this);
    double[] values = new double[n * n];
    for (int i = 0; i < n; i++)
      for (int j = 0; j < i; j++)
        values[i * n + j] = values[j * n + i] = between(sites[i], sites[j]);
    return new Metric(axes, values, this);
  }

  private static double[] pick(double[] axis, int[] sites) {
    if (axis.length == 0) return axis;
    double[] picked = new double[sites.length];
    for (int i = 0; i < picked.length; i++) picked[i] = axis[sites[i]];
    return picked;
  }

  /// What rounding can add to a way around beyond the direct way.
  double slack() {
    return 4 * (rounding / 0x1.8p52);
  }

  /// Whether no way around is shorter than the direct way, which holds for anything but a table.
  public boolean shortest() {
    return !given;
  }

  int size() {
    return size;
  }

  public boolean spherical() {
    return diameter > 0;
  }

  /// Three coordinates of each site between which a straight line is at most as long as the
  /// distance, around the first site; none where there is only a table.
  double[][] axes() {
    if (y.length == 0) return new double[0][];
    double scale = spherical() ? diameter / 2 : 1;
    double[][] axes = new double[3][size];
    for (int i = 0; i < size; i++) {
      axes[0][i] = scale * (x[i] - x[0]);
      axes[1][i] = scale * (y[i] - y[0]);
      if (z.length > 0) axes[2][i] = scale * (z[i] - z[0]);
    }
    return axes;
  }

  /// The site that is furthest from this one.
  public int furthest(int from) {
    int best = from;
    for (int to = 0; to < size; to++) if (between(from, to) > between(from, best)) best = to;
    return best;
  }

  public double between(int i, int j) {
    if (table.length > 0) return table[i * size + j];
    double dx = x[i] - x[j];
    double dy = y[i] - y[j];
    if (diameter == 0) return Math.sqrt(dx * dx + dy * dy) + rounding - rounding;
    double dz = z[i] - z[j];
    return arc(dx * dx + dy * dy + dz * dz) + rounding - rounding;
  }

  /// Distance of a site to a point on a plane.
  double toPoint(int i, double px, double py) {
    double dx = x[i] - px;
    double dy = y[i] - py;
    return Math.sqrt(dx * dx + dy * dy);
  }

  /// Distance of a site to a point on the sphere, given by [#onSphere].
  double toPoint(int i, double[] point) {
    double dx = x[i] - point[0];
    double dy = y[i] - point[1];
    double dz = z[i] - point[2];
    return arc(dx * dx + dy * dy + dz * dz);
  }

  /// Length of the arc over a chord of the unit sphere; for short chords by the series of the arc
  /// sine.
  private double arc(double chordSquared) {
    double h2 = chordSquared * 0.25;
    double h = Math.sqrt(h2);
    if (h2 > 4e-4) return diameter * Math.asin(Math.min(1, h));
    return diameter
        * h
        * (1 + h2 * (1.0 / 6 + h2 * (3.0 / 40 + h2 * (15.0 / 336 + h2 * (105.0 / 3456)))));
  }
}
