package dk.klynge.engine.clustering.partition;

import java.util.Arrays;

/// Chooses columns of a pool so that every row is covered exactly once at least cost: linear
/// relaxation, columns ruled out by their reduced cost, branch and bound.
public final class Partition {

  private final int rows;
  private final Columns pool;
  private final Counts counts;
  private final Effort effort;
  private double value = Double.POSITIVE_INFINITY;
  private int[] best = {};
  private long nodes;

  private Partition(int rows, Columns pool, Counts counts, Effort effort) {
    this.rows = rows;
    this.pool = pool;
    this.counts = counts;
    this.effort = effort;
  }

  /// Chooses from the whole pool.
  ///
  /// @param known columns that are a choice already, as a start; empty where none is known
  public static Choice choose(int rows, Columns pool, Counts counts, int[] known, Effort effort) {
    return new Partition(rows, pool, counts, effort).choice(known);
  }

  /// Chooses from the whole pool what costs less than `below`; a choice without columns and a bound
  /// of at least that say that there is nothing of the kind.
  public static Choice chooseBelow(
      int rows, Columns pool, Counts counts, double below, Effort effort) {
    var partition = new Partition(rows, pool, counts, effort);
    partition.value = below;
    return partition.choice(new int[0]);
  }

  private Choice choice(int[] known) {
    if (known.length > 0) {
      best = known.clone();
      value = Arrays.stream(known).mapToDouble(pool::cost).sum();
    }
    var sifting = new Sifting(rows, pool, counts);
    var status = sifting.run(known, effort);
    double bound = sifting.bound();
    if (status == Relaxation.Status.OPTIMAL && !hopeless(bound)) bound = search(sifting);
    return new Choice(best, value, Math.min(bound, value), nodes);
  }

  private boolean hopeless(double bound) {
    return bound >= value - (value < Double.POSITIVE_INFINITY ? 1e-9 * value : 0);
  }

  /// Searches among the columns of least reduced cost, and among more of them until those left out
  /// cannot matter. Returns a bound for the whole pool.
  private double search(Sifting sifting) {
    double root = sifting.bound();
    double gap = firstGap(sifting);
    while (true) {
      double within = Math.min(gap, value - root);
      boolean[] banned = restrict(sifting, within);
      var tree = new Tree(sifting, pool, banned, effort);
      tree.cutOff(value);
      tree.run();
      nodes += tree.nodes();
      if (tree.best().length > 0) {
        best = tree.best();
        value = tree.value();
      }
      double bound = Math.max(root, Math.min(Math.min(tree.bound(), value), root + within));
      if (hopeless(bound) || tree.bound() < Math.min(value, root + within)) return bound;
      if (within == Double.POSITIVE_INFINITY) return bound;
      gap *= 4;
      if (gap > sum()) gap = Double.POSITIVE_INFINITY;
    }
  }

  private double sum() {
    double largest = 0;
    for (int j = 0; j < pool.count(); j++) largest = Math.max(largest, pool.cost(j));
    return 1000 * (1 + rows * largest);
  }

  /// The reduced cost below which there are a few columns for each row.
  private double firstGap(Sifting sifting) {
    double[] sorted = new double[pool.count()];
    Arrays.setAll(sorted, sifting::price);
    Arrays.sort(sorted);
    int some = 3 * rows + 200;
    if (some >= sorted.length) return Double.POSITIVE_INFINITY;
    return Math.max(sorted[some], 1e-6 * Math.abs(sifting.bound()));
  }

  /// Bans the columns whose reduced cost is above this, which is safe by a margin for rounding.
  private boolean[] restrict(Sifting sifting, double within) {
    double limit = within + 1e-9 * Math.abs(sifting.bound());
    for (int j = 0; j < pool.count(); j++) if (sifting.price(j) <= limit) sifting.bring(j);
    boolean[] banned = new boolean[sifting.relaxation().columns()];
    for (int j = 0; j < banned.length; j++) banned[j] = sifting.price(sifting.pooled(j)) > limit;
    return banned;
  }
}
