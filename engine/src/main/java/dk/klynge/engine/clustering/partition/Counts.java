package dk.klynge.engine.clustering.partition;

/// How many columns may be chosen: in all, and of each class.
///
/// @param fewest and `most` columns in all
/// @param least columns of each class; empty where there are no classes
/// @param largest number of columns of each class
@SuppressWarnings("ArrayRecordComponent")
public record Counts(int fewest, int most, int[] least, int[] largest) {

  public Counts {
    if (fewest < 0 || most < fewest || least.length != largest.length)
      throw new IllegalArgumentException("bounds of the number of columns do not fit");
  }

  /// Bounds of the number of columns in all, whatever their class.
  public static Counts between(int fewest, int most) {
    return new Counts(fewest, most, new int[0], new int[0]);
  }

  /// The number of classes.
  public int classes() {
    return least.length;
  }

  /// Bounds by row of the linear program: first the number in all, then each class.
  int lower(int row) {
    return row == 0 ? fewest : least[row - 1];
  }

  int upper(int row) {
    return row == 0 ? most : largest[row - 1];
  }
}
