package dk.klynge.engine.clustering.proof;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The cheapest choice of so many columns that has every unit exactly once.
///
/// The units are covered in a fixed order: each time by one of the columns whose first unit in that
/// order is the first that is still uncovered, the cheapest first. A branch ends where the reduced
/// costs together reach the gap, or where the same units were covered before for no more: neither
/// by cost nor by reduced costs, which count from other bases for other centres and so do not
/// differ as the costs do.
final class Cover {

  private final Columns columns;
  private final int[] order;
  private final int clusters;
  private final int[][] starting;
  private final Seen seen = new Seen();
  private final int[] chosen;
  private int[] best = new int[0];
  private double bestCost;
  private double gap;
  private final double fullBound;
  private long patience;

  /// @param order the units, each near the one before
  /// @param bound what reduced costs count from
  Cover(Columns columns, int[] order, int clusters, double bound) {
    this.columns = columns;
    this.order = order;
    this.clusters = clusters;
    fullBound = bound;
    chosen = new int[clusters];
    starting = starting();
  }

  private int[][] starting() {
    int[] place = new int[order.length];
    for (int p = 0; p < order.length; p++) place[order[p]] = p;
    int[] first = new int[columns.size];
    int[] size = new int[order.length];
    for (int c = 0; c < columns.size; c++) {
      first[c] = order.length;
      for (int unit : columns.units(c)) first[c] = Math.min(first[c], place[unit]);
      size[first[c]]++;
    }
    int[][] groups = new int[order.length][];
    for (int p = 0; p < order.length; p++) groups[p] = new int[size[p]];
    var sorted =
        IntStream.range(0, columns.size)
            .boxed()
            .sorted(Comparator.comparingDouble(c -> columns.reduced[c]))
            .toList();
    Arrays.fill(size, 0);
    for (int c : sorted) groups[first[c]][size[first[c]]++] = c;
    return groups;
  }

  /// The least cost below `upper`; infinite where nothing is below; NaN where patience ended.
  double least(double upper, long mostSteps) {
    bestCost = upper;
    gap = upper - fullBound;
    patience = mostSteps;
    search(0, 0, 0, new long[columns.words], 0);
    if (patience <= 0) return Double.NaN;
    return best.length == 0 ? Double.POSITIVE_INFINITY : bestCost;
  }

  int[] best() {
    return best;
  }

  private void search(int place, int count, double reduced, long[] covered, double cost) {
    int at = place;
    while (at < order.length && has(covered, order[at])) at++;
    if (at == order.length) {
      if (count == clusters && cost < bestCost) found(count, cost);
      return;
    }
    if (count == clusters || !seen.first(covered, count, reduced, cost)) return;
    for (int c : starting[at]) {
      if (reduced + columns.reduced[c] >= gap) return;
      if (patience-- <= 0) return;
      if (columns.meets(c, covered)) continue;
      chosen[count] = c;
      long[] now = columns.with(c, covered);
      search(at + 1, count + 1, reduced + columns.reduced[c], now, cost + columns.cost[c]);
    }
  }

  private void found(int count, double cost) {
    best = Arrays.copyOf(chosen, count);
    bestCost = cost;
    gap = cost - fullBound;
  }

  private static boolean has(long[] covered, int unit) {
    return (covered[unit >> 6] >> (unit & 63) & 1) != 0;
  }

  /// What has been covered before, and at what reduced cost and cost; forgets what does not fit.
  private static final class Seen {
    private static final int BITS = 20;
    private final long[][] sets = new long[1 << BITS][];
    private final double[] reduced = new double[1 << BITS];
    private final double[] cost = new double[1 << BITS];
    private final byte[] counts = new byte[1 << BITS];

    boolean first(long[] covered, int count, double now, double costs) {
      long mixed = count;
      for (long word : covered) mixed = (mixed ^ word) * 0xD6E8FEB86659FD93L;
      int slot = (int) ((mixed * 0x9E3779B97F4A7C15L) >>> (64 - BITS));
      long[] there = sets[slot];
      boolean same = there != null && counts[slot] == (byte) count && Arrays.equals(there, covered);
      if (same && reduced[slot] <= now && cost[slot] <= costs) return false;
      sets[slot] = covered;
      counts[slot] = (byte) count;
      reduced[slot] = now;
      cost[slot] = costs;
      return true;
    }
  }
}
