package dk.klynge.engine.clustering.partition;

import java.util.Arrays;

/// Dual simplex with steepest edges: from a basis whose reduced costs have the right signs to one
/// whose values keep their bounds as well. Costs are shifted a little where rounding or ties would
/// turn a sign.
final class DualSimplex {

  static final double FEASIBLE = 1e-9;
  private static final double PIVOT = 1e-7;
  private static final double SMALLEST_PIVOT = 1e-10;

  private final Tableau t;
  private final Pivots pivots;
  private final double[] weight;
  private final double[] inverseRow;
  private final double[] column;
  private final double[] edge;
  private double[] row = {};
  private double cutOff;
  private boolean cut;

  DualSimplex(Tableau t, Pivots pivots) {
    this.t = t;
    this.pivots = pivots;
    weight = new double[t.m];
    inverseRow = new double[t.m];
    column = new double[t.m];
    edge = new double[t.m];
    Arrays.fill(weight, 1);
  }

  /// Weights of another basis are only a bad choice, never a wrong one.
  void reset() {
    Arrays.fill(weight, 1);
  }

  void cutOff(double at) {
    cutOff = at;
    cut = false;
  }

  /// Whether the last run stopped because its value reached the cut-off.
  boolean cut() {
    return cut;
  }

  private boolean reached() {
    if (cutOff == Double.POSITIVE_INFINITY || pivots.done() % 8 != 0) return false;
    double sum = 0;
    for (int p = 0; p < t.m; p++) sum += t.cost[t.basic[p]] * t.value[p];
    return sum >= cutOff * (1 + 1e-9);
  }

  Relaxation.Status run() {
    if (row.length < t.variables()) row = new double[t.cost.length];
    int retries = 0;
    while (pivots.more()) {
      if (t.factor.grown()) t.refactor();
      int leaving = leaving();
      if (leaving < 0) return Relaxation.Status.OPTIMAL;
      cut = reached();
      if (cut) return Relaxation.Status.STOPPED;
      t.inverseRow(leaving, inverseRow);
      t.row(inverseRow, row);
      double sign = t.value[leaving] > t.upper[t.basic[leaving]] ? 1 : -1;
      int entering = entering(sign, PIVOT);
      if (entering < 0 && t.factor.updates() == 0) {
        entering = entering(sign, SMALLEST_PIVOT);
        if (entering < 0)
          return certain(leaving) ? Relaxation.Status.INFEASIBLE : Relaxation.Status.STOPPED;
      }
      if (entering >= 0 && agrees(leaving, entering)) {
        pivot(leaving, entering, sign);
        continue;
      }
      if (++retries > 50) return Relaxation.Status.STOPPED;
      t.refactor();
      repairSigns();
    }
    return Relaxation.Status.STOPPED;
  }

  /// Whether the column of the entering variable, computed here, has the entry that its row says.
  private boolean agrees(int leaving, int entering) {
    t.solve(entering, column);
    double off = Math.abs(column[leaving] - row[entering]);
    return off <= 1e-6 * (1 + Math.abs(column[leaving])) || t.factor.updates() == 0;
  }

  private int leaving() {
    int best = -1;
    double most = 0;
    for (int p = 0; p < t.m; p++) {
      int variable = t.basic[p];
      double over = Math.max(t.lower[variable] - t.value[p], t.value[p] - t.upper[variable]);
      if (over <= FEASIBLE) continue;
      double gain = over * over / weight[p];
      if (gain <= most) continue;
      most = gain;
      best = p;
    }
    return best;
  }

  /// Whether the bound is broken by more than all entries too small to matter can amount to: what
  /// columns and slacks there can be adds up to no more than the counts.
  private boolean certain(int p) {
    int variable = t.basic[p];
    double over = Math.max(t.lower[variable] - t.value[p], t.value[p] - t.upper[variable]);
    double most = 1;
    for (int row = t.sites; row < t.m; row++) most += t.rhs[row] + t.range[row];
    return over > 2 * SMALLEST_PIVOT * most;
  }

  /// Among those that keep all signs up to a tolerance, the one with the largest entry.
  private int entering(double sign, double least) {
    double step = Double.POSITIVE_INFINITY;
    int variables = t.variables();
    for (int v = 0; v < variables; v++) {
      double entry = sign * row[v];
      if (t.where[v] == Tableau.AT_LOWER ? entry > least : entry < -least)
        step = Math.min(step, (Math.abs(t.reduced[v]) + FEASIBLE) / Math.abs(entry));
    }
    if (step == Double.POSITIVE_INFINITY) return -1;
    int best = -1;
    double largest = 0;
    for (int v = 0; v < variables; v++) {
      double entry = sign * row[v];
      if (t.where[v] == Tableau.AT_LOWER ? entry <= least : entry >= -least) continue;
      double size = Math.abs(entry);
      if (size <= largest || Math.abs(t.reduced[v]) > step * size) continue;
      largest = size;
      best = v;
    }
    return best;
  }

  private void pivot(int leaving, int entering, double sign) {
    int out = t.basic[leaving];
    double entry = column[leaving];
    double bound = sign > 0 ? t.upper[out] : t.lower[out];
    changeReduced(entering, out, sign);
    double step = (t.value[leaving] - bound) / entry;
    double start = t.at(entering);
    double[] w = t.factor.work();
    System.arraycopy(inverseRow, 0, w, 0, t.m);
    double own = 0;
    for (int r = 0; r < t.m; r++) own += inverseRow[r] * inverseRow[r];
    t.factor.solve(w, edge);
    for (int p = 0; p < t.m; p++) {
      if (column[p] == 0) continue;
      t.value[p] -= step * column[p];
      double ratio = column[p] / entry;
      weight[p] = Math.max(weight[p] - ratio * (2 * edge[p] - ratio * own), 1e-4);
    }
    weight[leaving] = Math.max(own / (entry * entry), 1e-4);
    t.value[leaving] = start + step;
    t.exchange(leaving, entering, column, sign > 0 ? Tableau.AT_UPPER : Tableau.AT_LOWER);
    pivots.count();
  }

  private void changeReduced(int entering, int out, double sign) {
    boolean wrong =
        t.where[entering] == Tableau.AT_LOWER ? t.reduced[entering] < 0 : t.reduced[entering] > 0;
    if (wrong) shift(entering);
    double step = t.reduced[entering] / row[entering];
    if (step != 0)
      for (int v = 0; v < t.variables(); v++)
        if (row[v] != 0) {
          t.reduced[v] -= step * row[v];
          boolean turned = t.where[v] == Tableau.AT_LOWER ? t.reduced[v] < 0 : t.reduced[v] > 0;
          if (turned) shift(v);
        }
    t.reduced[entering] = 0;
    t.reduced[out] = -step;
    if (sign > 0 ? t.reduced[out] > 0 : t.reduced[out] < 0) t.reduced[out] = 0;
  }

  private void shift(int v) {
    t.cost[v] -= t.reduced[v];
    t.reduced[v] = 0;
  }

  /// Shifts costs until every sign is right.
  void repairSigns() {
    for (int v = 0; v < t.variables(); v++) {
      if (t.where[v] >= 0 || t.fixed(v)) continue;
      if (t.where[v] == Tableau.AT_LOWER ? t.reduced[v] < 0 : t.reduced[v] > 0) shift(v);
    }
  }
}
