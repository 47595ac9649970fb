package dk.klynge.planning.alternative.twofold;

/// How far apart two values may be and still be called equal: an amount in the unit of the measure
/// or a share of the larger value, whichever is more.
///
/// The share is taken of the larger, so that it does not matter which of the two is the original.
///
/// @param share from 0 to 1
public record Tolerance(double amount, double share) {

  public static final Tolerance NONE = new Tolerance(0, 0);

  /// Room for rounding in sums that were added up in another order.
  private static final double ROUNDING = 1e-9;

  public Tolerance {
    if (!(amount >= 0) || !(share >= 0) || share > 1 || Double.isInfinite(amount))
      throw new IllegalArgumentException("No tolerance: " + amount + ", " + share);
  }

  boolean covers(double before, double after) {
    double largest = Math.max(Math.abs(before), Math.abs(after));
    double room = Math.max(amount, share * largest) + ROUNDING * Math.max(1, largest);
    return Math.abs(after - before) <= room;
  }
}
