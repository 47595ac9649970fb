package dk.klynge.engine.clustering.partition;

import java.util.Arrays;

/// Factors a basis whose entries are all 1. First what is triangular already (columns, then rows,
/// with a single entry left), then the rest column by column with pivots that are large enough and
/// in a row with few entries.
final class Factoring {

  private static final double SINGULAR = 1e-9;
  private static final double LARGE_ENOUGH = 0.1;

  private final int m;
  private final Factor factor;
  private final int[] columnCount;
  private final int[] rowCount;
  private final int[] rowStart;
  private final boolean[] placed;
  private final int[] stepOf;
  private final int[] stack;
  private final double[] x;
  private final boolean[] touched;
  private final int[] pattern;
  private final long[] pending;
  private int[] rowPositions = new int[1024];
  private int[] start;
  private int[] rows;
  private int steps;
  private int first;
  private int patterned;
  private int stacked;

  Factoring(int m, Factor factor) {
    this.m = m;
    this.factor = factor;
    columnCount = new int[m];
    rowCount = new int[m];
    rowStart = new int[m + 1];
    placed = new boolean[m];
    stepOf = new int[m];
    stack = new int[m];
    x = new double[m];
    touched = new boolean[m];
    pattern = new int[m];
    pending = new long[(m >> 6) + 1];
    start = new int[0];
    rows = new int[0];
  }

  /// Is told of a position whose column depends on the others: the unit column of a row replaces
  /// it.
  interface Repair {
    void replaced(int position, int row);
  }

  /// @param columnStart of each position in `columnRows`
  void run(int[] columnStart, int[] columnRows, Repair repair) {
    start = columnStart;
    rows = columnRows;
    steps = 0;
    factor.begin();
    Arrays.fill(stepOf, -1);
    Arrays.fill(placed, false);
    transpose();
    peelColumns();
    peelRows();
    first = steps;
    rest();
    if (steps < m) replace(repair);
  }

  private void transpose() {
    Arrays.fill(rowStart, 0);
    int entries = start[m];
    if (rowPositions.length < entries) rowPositions = new int[2 * entries];
    for (int k = 0; k < entries; k++) rowStart[rows[k] + 1]++;
    for (int row = 0; row < m; row++) rowStart[row + 1] += rowStart[row];
    System.arraycopy(rowStart, 0, rowCount, 0, m);
    for (int p = 0; p < m; p++) {
      columnCount[p] = start[p + 1] - start[p];
      for (int k = start[p]; k < start[p + 1]; k++) rowPositions[rowCount[rows[k]]++] = p;
    }
  }

  private void place(int position, int row, double value) {
    placed[position] = true;
    stepOf[row] = steps++;
    factor.step(position, row, value);
  }

  private void peelColumns() {
    stacked = 0;
    for (int p = m - 1; p >= 0; p--) if (columnCount[p] == 1) stack[stacked++] = p;
    while (stacked > 0) {
      int p = stack[--stacked];
      if (columnCount[p] != 1) continue;
      int row = -1;
      for (int k = start[p]; k < start[p + 1]; k++)
        if (stepOf[rows[k]] < 0) row = rows[k];
        else factor.upper().add(rows[k], 1);
      place(p, row, 1);
      for (int k = rowStart[row]; k < rowStart[row + 1]; k++) {
        int other = rowPositions[k];
        if (!placed[other] && --columnCount[other] == 1) stack[stacked++] = other;
      }
    }
  }

  private void peelRows() {
    Arrays.fill(rowCount, 0);
    for (int p = 0; p < m; p++)
      if (!placed[p]) for (int k = start[p]; k < start[p + 1]; k++) rowCount[rows[k]]++;
    stacked = 0;
    for (int row = m - 1; row >= 0; row--)
      if (stepOf[row] < 0 && rowCount[row] == 1) stack[stacked++] = row;
    while (stacked > 0) {
      int row = stack[--stacked];
      if (rowCount[row] != 1) continue;
      int p = -1;
      for (int k = rowStart[row]; k < rowStart[row + 1]; k++)
        if (!placed[rowPositions[k]]) p = rowPositions[k];
      for (int k = start[p]; k < start[p + 1]; k++) {
        int other = rows[k];
        if (other == row) continue;
        if (stepOf[other] >= 0) {
          factor.upper().add(other, 1);
          continue;
        }
        factor.lower().add(other, 1);
        if (--rowCount[other] == 1) stack[stacked++] = other;
      }
      rowCount[row] = 0;
      place(p, row, 1);
    }
  }

  private void rest() {
    long[] order = new long[m - steps];
    int count = 0;
    for (int p = 0; p < m; p++) if (!placed[p]) order[count++] = ((long) columnCount[p] << 32) | p;
    Arrays.sort(order);
    for (long key : order) column((int) key);
  }

  private void column(int p) {
    patterned = 0;
    for (int k = start[p]; k < start[p + 1]; k++) touch(rows[k], 1);
    eliminate();
    double largest = 0;
    for (int k = 0; k < patterned; k++)
      if (stepOf[pattern[k]] < 0) largest = Math.max(largest, Math.abs(x[pattern[k]]));
    if (largest > SINGULAR) store(p, pivotRow(largest));
    for (int k = 0; k < patterned; k++) {
      x[pattern[k]] = 0;
      touched[pattern[k]] = false;
    }
  }

  private void touch(int row, double amount) {
    if (!touched[row]) {
      touched[row] = true;
      pattern[patterned++] = row;
      int step = stepOf[row] - first;
      if (step >= 0) pending[step >> 6] |= 1L << step;
    }
    x[row] += amount;
  }

  /// Applies the steps so far, in their order; each touches later ones only.
  private void eliminate() {
    var lower = factor.lower();
    for (int word = 0; word <= (steps - first) >> 6; word++)
      while (pending[word] != 0) {
        int step = (word << 6) + Long.numberOfTrailingZeros(pending[word]);
        pending[word] &= pending[word] - 1;
        double v = x[factor.pivotRow(first + step)];
        if (v == 0) continue;
        int end = lower.start[first + step + 1];
        for (int k = lower.start[first + step]; k < end; k++)
          touch(lower.index[k], -lower.value[k] * v);
      }
  }

  private int pivotRow(double largest) {
    int best = -1;
    for (int k = 0; k < patterned; k++) {
      int row = pattern[k];
      if (stepOf[row] >= 0 || Math.abs(x[row]) < LARGE_ENOUGH * largest) continue;
      if (best < 0 || rowCount[row] < rowCount[best]) best = row;
    }
    return best;
  }

  private void store(int p, int row) {
    double value = x[row];
    for (int k = 0; k < patterned; k++) {
      int other = pattern[k];
      if (other == row || Math.abs(x[other]) < 1e-13) continue;
      if (stepOf[other] >= 0) factor.upper().add(other, x[other]);
      else factor.lower().add(other, x[other] / value);
    }
    place(p, row, value);
  }

  private void replace(Repair repair) {
    int row = 0;
    for (int p = 0; p < m; p++) {
      if (placed[p]) continue;
      while (stepOf[row] >= 0) row++;
      place(p, row, 1);
      repair.replaced(p, row);
    }
  }
}
