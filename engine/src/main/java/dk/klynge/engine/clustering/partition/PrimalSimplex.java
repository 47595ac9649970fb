package dk.klynge.engine.clustering.partition;

import java.util.Arrays;
import java.util.SplittableRandom;

/// Primal simplex with Devex prices: from a basis whose values keep their bounds to the optimum.
/// Bounds of basic variables are moved out a little where too many exchanges change nothing, as
/// they do in partitioning; the caller sets them right again.
final class PrimalSimplex {

  private static final double FEASIBLE = 1e-9;
  private static final double PIVOT = 1e-7;
  private static final int PATIENCE = 20;

  private final Tableau t;
  private final Pivots pivots;
  private final SplittableRandom random = new SplittableRandom(1);
  private final double[] inverseRow;
  private final double[] column;
  private double[] row = {};
  private double[] weight = {};
  private int idle;
  private boolean moved;

  PrimalSimplex(Tableau t, Pivots pivots) {
    this.t = t;
    this.pivots = pivots;
    inverseRow = new double[t.m];
    column = new double[t.m];
  }

  /// Whether bounds have been moved.
  boolean moved() {
    return moved;
  }

  Relaxation.Status run() {
    if (row.length < t.variables()) {
      row = new double[t.cost.length];
      weight = new double[t.cost.length];
    }
    Arrays.fill(weight, 1);
    idle = 0;
    moved = false;
    int retries = 0;
    while (pivots.more()) {
      if (t.factor.grown()) t.refactor();
      int entering = entering();
      if (entering < 0) {
        if (t.factor.updates() == 0) return Relaxation.Status.OPTIMAL;
        t.refactor();
        entering = entering();
        if (entering < 0) return Relaxation.Status.OPTIMAL;
      }
      t.solve(entering, column);
      if (wrongPrice(entering)) {
        if (++retries > 50) return Relaxation.Status.STOPPED;
        t.refactor();
        continue;
      }
      if (!step(entering)) return Relaxation.Status.STOPPED;
    }
    return Relaxation.Status.STOPPED;
  }

  private int entering() {
    int best = -1;
    double most = 0;
    int variables = t.variables();
    for (int v = 0; v < variables; v++) {
      if (t.where[v] >= 0) continue;
      double gain = t.where[v] == Tableau.AT_LOWER ? -t.reduced[v] : t.reduced[v];
      if (gain <= FEASIBLE || t.fixed(v)) continue;
      double score = gain * gain / weight[v];
      if (score <= most) continue;
      most = score;
      best = v;
    }
    return best;
  }

  /// The reduced cost that is kept up to date against what the column says.
  private boolean wrongPrice(int entering) {
    double exact = t.cost[entering];
    for (int p = 0; p < t.m; p++) if (column[p] != 0) exact -= t.cost[t.basic[p]] * column[p];
    double kept = t.reduced[entering];
    return t.factor.updates() > 0
        && Math.abs(exact - kept) > 1e-7 * (1 + Math.abs(exact))
        && exact * kept <= 0;
  }

  private boolean step(int entering) {
    double direction = t.where[entering] == Tableau.AT_LOWER ? 1 : -1;
    int leaving = leaving(direction);
    double own = t.upper[entering] - t.lower[entering];
    if (leaving < 0 && own == Double.POSITIVE_INFINITY) return false;
    double most = leaving < 0 ? own : Math.max(0, room(leaving, direction));
    if (own <= most) {
      flip(entering, direction * own);
      return true;
    }
    if (most > 1e-10) idle = 0;
    else if (++idle > PATIENCE) moveBounds();
    pivot(entering, leaving, direction * most, direction);
    return true;
  }

  private double room(int p, double direction) {
    double rate = direction * column[p];
    int variable = t.basic[p];
    return rate > 0
        ? (t.value[p] - t.lower[variable]) / rate
        : (t.value[p] - t.upper[variable]) / rate;
  }

  /// Among those that let no bound be broken by more than the tolerance, the one with the largest
  /// entry.
  private int leaving(double direction) {
    double step = Double.POSITIVE_INFINITY;
    for (int p = 0; p < t.m; p++) {
      if (Math.abs(column[p]) <= PIVOT) continue;
      double room = room(p, direction);
      if (room < Double.POSITIVE_INFINITY)
        step = Math.min(step, Math.max(room, 0) + FEASIBLE / Math.abs(column[p]));
    }
    int best = -1;
    double largest = 0;
    for (int p = 0; p < t.m; p++) {
      double size = Math.abs(column[p]);
      if (size <= PIVOT || size <= largest || room(p, direction) > step) continue;
      largest = size;
      best = p;
    }
    return best;
  }

  private void flip(int entering, double step) {
    for (int p = 0; p < t.m; p++) t.value[p] -= step * column[p];
    t.where[entering] = t.where[entering] == Tableau.AT_LOWER ? Tableau.AT_UPPER : Tableau.AT_LOWER;
    pivots.count();
  }

  private void pivot(int entering, int leaving, double step, double direction) {
    int out = t.basic[leaving];
    double entry = column[leaving];
    t.inverseRow(leaving, inverseRow);
    t.row(inverseRow, row);
    double price = t.reduced[entering] / entry;
    double own = weight[entering] / (entry * entry);
    for (int v = 0; v < t.variables(); v++)
      if (row[v] != 0) {
        t.reduced[v] -= price * row[v];
        weight[v] = Math.max(weight[v], row[v] * row[v] * own);
      }
    t.reduced[entering] = 0;
    t.reduced[out] = -price;
    weight[out] = Math.max(own, 1);
    double start = t.at(entering);
    for (int p = 0; p < t.m; p++) if (column[p] != 0) t.value[p] -= step * column[p];
    t.value[leaving] = start + step;
    int bound = direction * entry > 0 ? Tableau.AT_LOWER : Tableau.AT_UPPER;
    t.exchange(leaving, entering, column, bound);
    pivots.count();
  }

  /// Gives every basic variable a little room of its own, so that each exchange gains something.
  private void moveBounds() {
    idle = 0;
    moved = true;
    for (int p = 0; p < t.m; p++) {
      int v = t.basic[p];
      t.lower[v] -= 1e-6 * (0.5 + random.nextDouble());
      if (t.upper[v] < Double.POSITIVE_INFINITY) t.upper[v] += 1e-6 * (0.5 + random.nextDouble());
    }
  }
}
