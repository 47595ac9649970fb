package dk.klynge.engine.clustering.partition;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Made-up pools of columns, and the best choice from them by looking at all.
final class Pools {

  private Pools() {}

  /// Random sets of up to six rows near each other on a line, each row also alone.
  static Columns random(int rows, int columns, int classes, SplittableRandom random) {
    var pool = new Columns();
    for (int j = 0; j < columns; j++) {
      int first = random.nextInt(rows);
      int reach = 1 + random.nextInt(6);
      int[] members =
          IntStream.range(first, Math.min(rows, first + reach))
              .filter(row -> row == first || random.nextInt(4) > 0)
              .toArray();
      double cost = random.nextBoolean() ? random.nextInt(20) : random.nextDouble(20);
      pool.add(cost, members, classes == 0 ? -1 : random.nextInt(classes));
    }
    for (int row = 0; row < rows; row++)
      pool.add(5 + random.nextDouble(5), new int[] {row}, classes == 0 ? -1 : 0);
    return pool;
  }

  static Counts counts(int rows, int classes, SplittableRandom random) {
    int fewest = random.nextInt(rows);
    int[] least = new int[classes];
    int[] largest = new int[classes];
    for (int c = 0; c < classes; c++) {
      least[c] = random.nextInt(2);
      largest[c] = least[c] + random.nextInt(rows);
    }
    return new Counts(fewest, fewest + random.nextInt(3), least, largest);
  }

  /// The least cost, by adding to what is covered a column that covers the first row left.
  static double best(int rows, Columns pool, Counts counts) {
    return best(0, rows, pool, counts, new int[1 + counts.classes()]);
  }

  private static double best(int covered, int rows, Columns pool, Counts counts, int[] used) {
    if (covered == (1 << rows) - 1) return allowed(counts, used) ? 0 : Double.POSITIVE_INFINITY;
    int row = Integer.numberOfTrailingZeros(~covered);
    double least = Double.POSITIVE_INFINITY;
    for (int j = 0; j < pool.count(); j++) {
      int mask = Arrays.stream(pool.members(j)).map(member -> 1 << member).sum();
      if ((mask & 1 << row) == 0 || (mask & covered) != 0) continue;
      int place = 1 + pool.inClass(j);
      used[0]++;
      if (pool.inClass(j) >= 0) used[place]++;
      least = Math.min(least, pool.cost(j) + best(covered | mask, rows, pool, counts, used));
      used[0]--;
      if (pool.inClass(j) >= 0) used[place]--;
    }
    return least;
  }

  private static boolean allowed(Counts counts, int[] used) {
    return IntStream.range(0, used.length)
        .allMatch(row -> used[row] >= counts.lower(row) && used[row] <= counts.upper(row));
  }
}
