package dk.klynge.engine.clustering.search.state;

import java.util.Arrays;

/// The members of a cluster side by side; what it costs around its mean and how that changes with
/// the mean.
final class Packed {
  double[] x = new double[4];
  double[] y = new double[4];
  double[] times = new double[4];

  /// Distances to the mean.
  double[] home = new double[4];

  double sumX;
  double sumY;
  double meanX;
  double meanY;
  double cost;
  double slopeX;
  double slopeY;

  /// By how much of the way a member goes the mean goes with it, and what that changes.
  double share;

  double pullX;
  double pullY;

  void ensure(int size) {
    if (size <= x.length) return;
    x = Arrays.copyOf(x, 2 * size);
    y = Arrays.copyOf(y, 2 * size);
    times = Arrays.copyOf(times, 2 * size);
    home = Arrays.copyOf(home, 2 * size);
  }

  /// Two sums, because one would wait for each addition.
  double costAround(double px, double py, int size) {
    double even = 0;
    double odd = 0;
    int p = 0;
    for (; p + 1 < size; p += 2) {
      double dx = x[p] - px;
      double dy = y[p] - py;
      double ex = x[p + 1] - px;
      double ey = y[p + 1] - py;
      even += times[p] * Math.sqrt(dx * dx + dy * dy);
      odd += times[p + 1] * Math.sqrt(ex * ex + ey * ey);
    }
    if (p < size) {
      double dx = x[p] - px;
      double dy = y[p] - py;
      even += times[p] * Math.sqrt(dx * dx + dy * dy);
    }
    return even + odd;
  }
}
