package dk.klynge.engine.clustering.proof;

import java.util.Arrays;

/// Clusters that an optimal clustering can be made of, as bit sets of units.
final class Columns {

  /// Words of each bit set.
  final int words;

  int size;
  long[] bits;
  double[] cost = new double[1024];
  double[] reduced = new double[1024];

  Columns(int units) {
    words = (units + 63) / 64;
    bits = new long[1024 * words];
  }

  /// Begins a column without units.
  void add(double itsCost, double itsReduced) {
    if (size == cost.length) {
      bits = Arrays.copyOf(bits, 2 * size * words);
      cost = Arrays.copyOf(cost, 2 * size);
      reduced = Arrays.copyOf(reduced, 2 * size);
    }
    cost[size] = itsCost;
    reduced[size++] = itsReduced;
  }

  /// Puts a unit into the column added last.
  void put(int unit) {
    bits[(size - 1) * words + (unit >> 6)] |= 1L << unit;
  }

  /// Units of a column.
  int[] units(int column) {
    int count = 0;
    for (int w = 0; w < words; w++) count += Long.bitCount(bits[column * words + w]);
    int[] units = new int[count];
    count = 0;
    for (int w = 0; w < words; w++)
      for (long left = bits[column * words + w]; left != 0; left &= left - 1)
        units[count++] = 64 * w + Long.numberOfTrailingZeros(left);
    return units;
  }

  boolean meets(int column, long[] covered) {
    for (int w = 0, at = column * words; w < words; w++, at++)
      if ((bits[at] & covered[w]) != 0) return true;
    return false;
  }

  long[] with(int column, long[] covered) {
    long[] now = new long[words];
    for (int w = 0; w < words; w++) now[w] = covered[w] | bits[column * words + w];
    return now;
  }
}
