package dk.klynge.engine.clustering.proof;

/// What rounding can have added to a bound, and more.
final class Rounding {

  /// Sums of many numbers are trusted up to this share of their sizes.
  private static final double SHARE = 1e-11;

  private Rounding() {}

  /// A value of the Lagrangian as it is for certain.
  static double below(double value, double[] multipliers) {
    if (value == Double.POSITIVE_INFINITY) return value;
    return value - margin(value, multipliers);
  }

  static double margin(double value, double[] multipliers) {
    double size = Math.abs(value);
    for (double each : multipliers) size += 2 * Math.abs(each);
    return SHARE * size;
  }
}
