package dk.klynge.engine.clustering.proof;

import java.util.Arrays;

/// Clusters that an optimal clustering of at most 128 units can be made of, as bit sets.
final class Columns {

  static final int MOST_UNITS = 128;

  int size;
  long[] low = new long[1024];
  long[] high = new long[1024];
  double[] cost = new double[1024];
  double[] reduced = new double[1024];

  void add(long lowBits, long highBits, double itsCost, double itsReduced) {
    if (size == cost.length) {
      low = Arrays.copyOf(low, 2 * size);
      high = Arrays.copyOf(high, 2 * size);
      cost = Arrays.copyOf(cost, 2 * size);
      reduced = Arrays.copyOf(reduced, 2 * size);
    }
    low[size] = lowBits;
    high[size] = highBits;
    cost[size] = itsCost;
    reduced[size++] = itsReduced;
  }

  /// Units of a column.
  int[] units(int column) {
    int[] units = new int[Long.bitCount(low[column]) + Long.bitCount(high[column])];
    int count = 0;
    for (long bits = low[column]; bits != 0; bits &= bits - 1)
      units[count++] = Long.numberOfTrailingZeros(bits);
    for (long bits = high[column]; bits != 0; bits &= bits - 1)
      units[count++] = 64 + Long.numberOfTrailingZeros(bits);
    return units;
  }
}
