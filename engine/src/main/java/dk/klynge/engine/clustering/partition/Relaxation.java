package dk.klynge.engine.clustering.partition;

/// The linear relaxation of a partitioning problem, which may be given more columns and be solved
/// again from where it stood: the master problem of column generation.
///
/// Costs are scaled by a power of two inside; everything that goes in or comes out is as given.
public final class Relaxation {

  private static final int ROUNDS = 12;

  private final Tableau t;
  private final Counts counts;
  private final Pivots pivots = new Pivots();
  private final DualSimplex dual;
  private final PrimalSimplex primal;
  private double unit = 1;
  private boolean scaled;
  private double[] y = {};
  private Status status = Status.STOPPED;
  private double cutOff = Double.POSITIVE_INFINITY;

  /// How a solve ended.
  public enum Status {
    /// Optimal to the tolerance; see [#bound] for what is certain.
    OPTIMAL,
    /// No fractional choice of the columns so far keeps all rows and bounds.
    INFEASIBLE,
    /// The effort was spent, or rounding got the better of it.
    STOPPED
  }

  /// @param rows number of sites
  public Relaxation(int rows, Counts counts) {
    this.counts = counts;
    t = new Tableau(rows, counts);
    dual = new DualSimplex(t, pivots);
    primal = new PrimalSimplex(t, pivots);
  }

  /// Adds a column and returns its number. Members are distinct rows.
  ///
  /// @param inClass from 0; -1: counts in all only
  public int add(double cost, int[] members, int inClass) {
    return t.add(cost / unit, members, inClass);
  }

  /// The number of columns.
  public int columns() {
    return t.columns;
  }

  /// Takes a column out of the problem, or back in.
  void allow(int column, double atMost) {
    t.upper[t.m + column] = atMost;
  }

  /// A solve may stop as soon as its [#bound] is this high.
  void cutOff(double at) {
    cutOff = at;
  }

  int[] basis() {
    return t.basic.clone();
  }

  /// Goes back to a basis from which to solve next.
  void goTo(int[] basis) {
    t.goTo(basis);
  }

  boolean allowed(int column) {
    return t.upper[t.m + column] > 0;
  }

  /// Solves from the present basis.
  public Status solve(Effort effort) {
    pivots.limit(effort);
    if (!scaled) scale();
    settle();
    dual.reset();
    status = Status.STOPPED;
    dual.cutOff(cutOff / unit);
    for (int round = 0; round < ROUNDS && pivots.more(); round++) {
      boolean feasible = valuesKeepBounds();
      if (feasible && pricesKeepSigns()) {
        status = Status.OPTIMAL;
        break;
      }
      if (!feasible) dual.repairSigns();
      status = feasible ? primal.run() : dual.run();
      if (status == Status.INFEASIBLE) break;
      settle();
      if (status == Status.STOPPED && !dual.cut()) break;
      if (dual.cut()) {
        y = t.duals();
        if (bound() >= cutOff) return status;
        dual.cutOff(Double.POSITIVE_INFINITY);
      }
      status = Status.STOPPED;
    }
    y = t.duals();
    return status;
  }

  /// Makes costs about 1, which tolerances go by.
  private void scale() {
    double sum = 0;
    for (int j = 0; j < t.columns; j++) sum += t.trueCost[t.m + j];
    if (sum <= 0) return;
    scaled = true;
    unit = Math.scalb(1.0, Math.getExponent(sum / t.columns));
    for (int j = 0; j < t.columns; j++) t.trueCost[t.m + j] /= unit;
  }

  /// Puts costs and bounds back to what was asked and computes everything anew.
  private void settle() {
    System.arraycopy(t.trueCost, 0, t.cost, 0, t.variables());
    for (int row = 0; row < t.m; row++) {
      t.lower[row] = 0;
      t.upper[row] = t.range[row];
    }
    for (int v = t.m; v < t.variables(); v++) {
      t.lower[v] = 0;
      if (t.upper[v] < 0.5) t.upper[v] = 0;
      if (t.where[v] == Tableau.AT_UPPER) t.where[v] = Tableau.AT_LOWER;
    }
    t.refactor();
  }

  private boolean valuesKeepBounds() {
    for (int p = 0; p < t.m; p++) {
      int v = t.basic[p];
      double over = Math.max(t.lower[v] - t.value[p], t.value[p] - t.upper[v]);
      if (over > 2 * DualSimplex.FEASIBLE) return false;
    }
    return true;
  }

  private boolean pricesKeepSigns() {
    for (int v = 0; v < t.variables(); v++) {
      if (t.where[v] >= 0 || t.fixed(v)) continue;
      double wrong = t.where[v] == Tableau.AT_LOWER ? -t.reduced[v] : t.reduced[v];
      if (wrong > 2 * DualSimplex.FEASIBLE) return false;
    }
    return true;
  }

  /// About what a column costs: the scale of tolerances.
  double unit() {
    return unit;
  }

  /// How the last solve ended.
  public Status status() {
    return status;
  }

  /// Exchanges of basic variables so far.
  public long pivots() {
    return pivots.done();
  }

  /// Cost of the fractional choice.
  public double value() {
    double sum = 0;
    for (int j = 0; j < t.columns; j++) sum += t.trueCost[t.m + j] * amount(j);
    return sum * unit;
  }

  /// How much of a column is chosen, from 0 to 1.
  public double amount(int column) {
    return Math.clamp(t.at(t.m + column), 0, 1);
  }

  /// What covering a row costs at the margin.
  public double dual(int row) {
    return unit * y[row];
  }

  /// What one more column in all costs at the margin; negative where more would save.
  public double countDual() {
    return unit * y[t.sites];
  }

  /// Likewise of a class.
  public double classDual(int inClass) {
    return unit * y[t.sites + 1 + inClass];
  }

  public double reducedCost(int column) {
    return unit * (t.trueCost[t.m + column] - t.along(column, y));
  }

  /// A lower bound on the cost of every choice of the allowed columns, whole or fractional, that
  /// holds in spite of rounding: weak duality for the duals as they are, whatever the status.
  /// Columns not in the problem are no part of it: subtract what they could save.
  public double bound() {
    double sum = 0;
    double size = 0;
    for (int row = 0; row < t.m; row++) {
      double least = row < t.sites ? y[row] : counted(row);
      sum += least;
      size += Math.abs(least);
    }
    for (int j = 0; j < t.columns; j++) {
      if (!allowed(j)) continue;
      double price = t.trueCost[t.m + j] - t.along(j, y);
      int length = t.start[j + 1] - t.start[j];
      double margin = 3e-16 * (length + 2) * (t.trueCost[t.m + j] + along(j));
      if (price - margin >= 0) continue;
      sum += price - margin;
      size += margin - price;
    }
    return unit * (sum - 1e-15 * (t.m + t.columns) * size);
  }

  private double along(int j) {
    double sum = 0;
    for (int k = t.start[j]; k < t.start[j + 1]; k++) sum += Math.abs(y[t.rows[k]]);
    return sum;
  }

  /// The least a row that counts columns can add, for the number of columns that suits it.
  private double counted(int row) {
    double dual = y[row];
    return dual * (dual >= 0 ? counts.lower(row - t.sites) : counts.upper(row - t.sites));
  }
}
