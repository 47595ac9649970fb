package dk.klynge.engine.clustering.partition;

import java.util.Arrays;

/// Sparse vectors one after the other: entry `k` of all has an index and a value, vector `v` owns
/// the entries from `start[v]` to `start[v + 1] - 1`. Fields are read directly by inner loops.
final class Strips {

  int[] start = new int[65];
  int[] index = new int[1024];
  double[] value = new double[1024];
  private int vectors;
  private int entries;

  void clear() {
    vectors = 0;
    entries = 0;
  }

  int vectors() {
    return vectors;
  }

  int entries() {
    return entries;
  }

  void add(int at, double amount) {
    if (entries == index.length) {
      index = Arrays.copyOf(index, 2 * entries);
      value = Arrays.copyOf(value, 2 * entries);
    }
    index[entries] = at;
    value[entries++] = amount;
  }

  /// Ends the present vector.
  void end() {
    vectors++;
    if (vectors == start.length) start = Arrays.copyOf(start, 2 * vectors);
    start[vectors] = entries;
  }
}
