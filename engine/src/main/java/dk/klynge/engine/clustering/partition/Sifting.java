package dk.klynge.engine.clustering.partition;

import java.util.Arrays;

/// Solves the relaxation over a large pool by looking at few of its columns: those that the duals
/// call for are added until none is left.
final class Sifting {

  private final Columns pool;
  private final Relaxation relaxation;
  private final int rows;
  private int[] numberOf = new int[256];
  private final boolean[] in;
  private double bound = Double.NEGATIVE_INFINITY;
  private double[] price;

  Sifting(int rows, Columns pool, Counts counts) {
    this.rows = rows;
    this.pool = pool;
    relaxation = new Relaxation(rows, counts);
    in = new boolean[pool.count()];
    price = new double[pool.count()];
  }

  Relaxation relaxation() {
    return relaxation;
  }

  /// The pool's number of a column of the relaxation.
  int pooled(int column) {
    return numberOf[column];
  }

  /// A lower bound for the whole pool, valid also when the relaxation was stopped.
  double bound() {
    return bound;
  }

  /// Reduced cost by number in the pool, for the duals that gave the bound.
  double price(int column) {
    return price[column];
  }

  void bring(int column) {
    if (in[column]) return;
    in[column] = true;
    int number = relaxation.add(pool.cost(column), pool.members(column), pool.inClass(column));
    if (number == numberOf.length) numberOf = Arrays.copyOf(numberOf, 2 * number);
    numberOf[number] = column;
  }

  /// @param known columns that are a choice already, or none
  Relaxation.Status run(int[] known, Effort effort) {
    for (int column : known) bring(column);
    begin(4 * rows + 500);
    while (true) {
      var status = relaxation.solve(effort);
      if (status == Relaxation.Status.INFEASIBLE) {
        if (relaxation.columns() == pool.count()) {
          bound = Double.POSITIVE_INFINITY;
          return status;
        }
        int before = relaxation.columns();
        begin(3 * before);
        if (relaxation.columns() == before) begin(pool.count());
        continue;
      }
      int added = addCheap();
      if (status == Relaxation.Status.STOPPED || added == 0) return status;
    }
  }

  /// Brings the columns with the least cost per row until there are so many.
  private void begin(int wanted) {
    if (pool.count() <= wanted) {
      for (int j = 0; j < pool.count(); j++) bring(j);
      return;
    }
    int each = 1 + wanted / Math.max(1, rows);
    int[] covered = new int[rows];
    for (int column : byCostPerRow()) {
      if (relaxation.columns() >= wanted) return;
      boolean useful = false;
      for (int k = 0; k < pool.size(column); k++) useful |= covered[pool.at(column, k)]++ < each;
      if (useful) bring(column);
    }
  }

  private int[] byCostPerRow() {
    long[] keys = new long[pool.count()];
    for (int j = 0; j < keys.length; j++) {
      float each = (float) (pool.cost(j) / pool.size(j));
      keys[j] = ((long) Float.floatToIntBits(each) << 32) | j;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  /// Brings the columns of negative reduced cost, the most negative of each row first, and keeps
  /// the bound.
  private int addCheap() {
    double[] now = new double[pool.count()];
    double missing = 0;
    double size = 0;
    long[] keys = new long[pool.count()];
    int count = 0;
    double least = 1e-8 * relaxation.unit();
    for (int j = 0; j < pool.count(); j++) {
      double margin = price(j, now);
      if (in[j] || now[j] - margin >= 0) continue;
      missing += now[j] - margin;
      size += margin - now[j];
      if (now[j] < -least) keys[count++] = ((long) Float.floatToIntBits((float) -now[j]) << 32) | j;
    }
    double whole = relaxation.bound() + missing - 1e-15 * pool.count() * size;
    if (whole > bound) {
      bound = whole;
      price = now;
    }
    return add(keys, count);
  }

  private int add(long[] keys, int count) {
    Arrays.sort(keys, 0, count);
    int each = 3;
    int[] covered = new int[rows];
    int added = 0;
    for (int k = count - 1; k >= 0 && added < rows + 50; k--) {
      int column = (int) keys[k];
      boolean useful = false;
      for (int i = 0; i < pool.size(column); i++) useful |= covered[pool.at(column, i)]++ < each;
      if (!useful) continue;
      bring(column);
      added++;
    }
    return added;
  }

  /// Returns by how much the reduced cost may be off.
  private double price(int j, double[] into) {
    int ofClass = pool.inClass(j);
    double count = relaxation.countDual() + (ofClass < 0 ? 0 : relaxation.classDual(ofClass));
    double sum = pool.cost(j) - count;
    double size = pool.cost(j) + Math.abs(count);
    for (int k = 0; k < pool.size(j); k++) {
      double dual = relaxation.dual(pool.at(j, k));
      sum -= dual;
      size += Math.abs(dual);
    }
    into[j] = sum;
    return 3e-16 * (pool.size(j) + 4) * size;
  }
}
