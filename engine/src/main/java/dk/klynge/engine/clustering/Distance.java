package dk.klynge.engine.clustering;

import java.util.Arrays;

/// How far it is from one site to another.
public sealed interface Distance {

  /// Radius of the sphere used for [GreatCircle]: the mean earth radius of IUGG, in metres.
  double EARTH_RADIUS = 6_371_008.8;

  double between(Sites sites, int from, int to);

  /// Straight line between coordinates in metres (any other unit gives distances in that unit).
  record Planar() implements Distance {
    @Override
    public double between(Sites sites, int from, int to) {
      double dx = sites.x(from) - sites.x(to);
      double dy = sites.y(from) - sites.y(to);
      return Math.sqrt(dx * dx + dy * dy);
    }
  }

  /// Metres along a sphere of [#EARTH_RADIUS] by the haversine formula; x is the longitude, y the
  /// latitude, in degrees.
  record GreatCircle() implements Distance {
    @Override
    public double between(Sites sites, int from, int to) {
      return haversine(sites.x(from), sites.y(from), sites.x(to), sites.y(to));
    }

    static double haversine(double lon1, double lat1, double lon2, double lat2) {
      double u = Math.sin(Math.toRadians(lat2 - lat1) / 2);
      double v = Math.sin(Math.toRadians(lon2 - lon1) / 2);
      double h = u * u + Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2)) * v * v;
      return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
    }
  }

  /// A table of distances or travel times, row by row in the order of the sites. Both directions
  /// are used as their mean, because a cluster has no direction.
  final class Matrix implements Distance {
    private final int size;
    private final double[] values;

    private Matrix(int size, double[] values) {
      this.size = size;
      this.values = values;
    }

    /// A square table; what is not square or holds a negative or unknown number is told by the
    /// problem's reasons.
    public static Matrix of(double[][] rows) {
      double[] flat = new double[rows.length * rows.length];
      Arrays.fill(flat, Double.NaN);
      for (int i = 0; i < rows.length; i++)
        System.arraycopy(rows[i], 0, flat, i * rows.length, Math.min(rows.length, rows[i].length));
      return new Matrix(rows.length, flat);
    }

    public int size() {
      return size;
    }

    /// The number as given, without the mean of both directions.
    public double value(int from, int to) {
      return values[from * size + to];
    }

    @Override
    public double between(Sites sites, int from, int to) {
      return from == to ? 0 : (values[from * size + to] + values[to * size + from]) / 2;
    }
  }
}
