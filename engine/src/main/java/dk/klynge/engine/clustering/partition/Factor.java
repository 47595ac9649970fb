package dk.klynge.engine.clustering.partition;

import java.util.Arrays;

/// A basis as product of a lower and an upper triangular matrix, followed by one elementary matrix
/// for each exchange of a column since (product form).
///
/// Vectors before a solve are indexed by row and after it by position in the basis, or the other
/// way round for the transposed system.
final class Factor {

  private final int m;
  private final int[] pivotRow;
  private final int[] positionOf;
  private final double[] pivot;
  private final Strips lower = new Strips();
  private final Strips upper = new Strips();
  private final Strips etas = new Strips();
  private final double[] work;
  private int[] etaPosition = new int[128];
  private double[] etaPivot = new double[128];
  private int steps;
  private int[] eliminating;
  private int eliminatingCount;

  Factor(int m) {
    this.m = m;
    pivotRow = new int[m];
    positionOf = new int[m];
    pivot = new double[m];
    work = new double[m];
    eliminating = new int[m];
  }

  int updates() {
    return etas.vectors();
  }

  /// Whether it is time to factor anew: the exchanges have become longer than the factors.
  boolean grown() {
    return etas.vectors() >= 100
        || (etas.vectors() >= 20 && etas.entries() > 3 * (lower.entries() + upper.entries()) + m);
  }

  void begin() {
    steps = 0;
    eliminatingCount = 0;
    lower.clear();
    upper.clear();
    etas.clear();
  }

  Strips lower() {
    return lower;
  }

  Strips upper() {
    return upper;
  }

  int pivotRow(int step) {
    return pivotRow[step];
  }

  /// Ends a step whose entries below and above the pivot have been added to the strips.
  void step(int position, int row, double value) {
    pivotRow[steps] = row;
    positionOf[steps] = position;
    pivot[steps] = value;
    int before = lower.start[steps];
    lower.end();
    upper.end();
    if (lower.entries() > before) eliminating[eliminatingCount++] = steps;
    steps++;
  }

  /// Solves B x = w. The right-hand side, by rows, is used up.
  ///
  /// @param x by positions
  void solve(double[] w, double[] x) {
    for (int e = 0; e < eliminatingCount; e++) {
      int step = eliminating[e];
      double v = w[pivotRow[step]];
      if (v == 0) continue;
      int end = lower.start[step + 1];
      for (int k = lower.start[step]; k < end; k++) w[lower.index[k]] -= lower.value[k] * v;
    }
    for (int step = m - 1; step >= 0; step--) {
      double v = w[pivotRow[step]];
      if (v != 0) {
        v /= pivot[step];
        int end = upper.start[step + 1];
        for (int k = upper.start[step]; k < end; k++) w[upper.index[k]] -= upper.value[k] * v;
      }
      x[positionOf[step]] = v;
    }
    for (int e = 0; e < etas.vectors(); e++) {
      double v = x[etaPosition[e]];
      if (v == 0) continue;
      v /= etaPivot[e];
      int end = etas.start[e + 1];
      for (int k = etas.start[e]; k < end; k++) x[etas.index[k]] -= etas.value[k] * v;
      x[etaPosition[e]] = v;
    }
  }

  /// Solves y B = c. The right-hand side, by positions, is used up.
  ///
  /// @param y by rows
  void solveTransposed(double[] c, double[] y) {
    for (int e = etas.vectors() - 1; e >= 0; e--) {
      double v = c[etaPosition[e]];
      int end = etas.start[e + 1];
      for (int k = etas.start[e]; k < end; k++) v -= etas.value[k] * c[etas.index[k]];
      c[etaPosition[e]] = v / etaPivot[e];
    }
    for (int step = 0; step < m; step++) {
      double v = c[positionOf[step]];
      int end = upper.start[step + 1];
      for (int k = upper.start[step]; k < end; k++) v -= upper.value[k] * y[upper.index[k]];
      y[pivotRow[step]] = v == 0 ? 0 : v / pivot[step];
    }
    for (int e = eliminatingCount - 1; e >= 0; e--) {
      int step = eliminating[e];
      double v = y[pivotRow[step]];
      int end = lower.start[step + 1];
      for (int k = lower.start[step]; k < end; k++) v -= lower.value[k] * y[lower.index[k]];
      y[pivotRow[step]] = v;
    }
  }

  /// Another column takes a position.
  ///
  /// @param column the new one, as a solve of the present basis returns it
  void exchange(int position, double[] column) {
    int e = etas.vectors();
    if (e == etaPosition.length) {
      etaPosition = Arrays.copyOf(etaPosition, 2 * e);
      etaPivot = Arrays.copyOf(etaPivot, 2 * e);
    }
    etaPosition[e] = position;
    etaPivot[e] = column[position];
    for (int i = 0; i < m; i++)
      if (i != position && Math.abs(column[i]) > 1e-14) etas.add(i, column[i]);
    etas.end();
  }

  double[] work() {
    return work;
  }
}
