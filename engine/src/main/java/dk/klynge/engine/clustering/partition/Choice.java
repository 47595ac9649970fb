package dk.klynge.engine.clustering.partition;

/// What came of choosing columns.
///
/// @param columns chosen, in no order; empty where none was found
/// @param value sum of their costs; infinite where none was found
/// @param bound no choice costs less, in spite of rounding; infinite where there is no choice at
///   all
/// @param nodes of branch and bound that were looked at
@SuppressWarnings("ArrayRecordComponent")
public record Choice(int[] columns, double value, double bound, long nodes) {

  /// Whether no other choice is better by more than what rounding hides.
  public boolean proven() {
    return bound >= value - (value < Double.POSITIVE_INFINITY ? 1e-9 * value : 0);
  }
}
