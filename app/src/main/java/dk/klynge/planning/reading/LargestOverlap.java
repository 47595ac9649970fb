package dk.klynge.planning.reading;

import java.util.Arrays;

/// Pairs rows with columns so that the sum of the paired overlaps is as large as possible.
///
/// Shortest augmenting paths with potentials (Kuhn and Munkres, in the form of Jonker and
/// Volgenant): cubic in the number of clusters, some milliseconds for a hundred.
final class LargestOverlap {

  private final int[][] overlap;
  private final int rows;
  private final int size;
  private final int[] rowOf;
  private final int[] cameFrom;
  private final long[] rowPotential;
  private final long[] columnPotential;

  LargestOverlap(int[][] overlap) {
    this.overlap = overlap;
    this.rows = overlap.length;
    this.size = Math.max(rows, rows == 0 ? 0 : overlap[0].length);
    this.rowOf = new int[size + 1];
    this.cameFrom = new int[size + 1];
    this.rowPotential = new long[size + 1];
    this.columnPotential = new long[size + 1];
  }

  /// For each row its column, or -1.
  int[] partners() {
    for (int row = 1; row <= size; row++) {
      int free = freeColumn(row);
      while (free != 0) {
        rowOf[free] = rowOf[cameFrom[free]];
        free = cameFrom[free];
      }
    }
    var partners = new int[rows];
    Arrays.fill(partners, -1);
    for (int column = 1; column <= size; column++)
      if (rowOf[column] <= rows && rows > 0 && column <= overlap[0].length)
        partners[rowOf[column] - 1] = column - 1;
    return partners;
  }

  /// Finds the cheapest way to seat one more row, and the column that becomes taken by it.
  private int freeColumn(int row) {
    var slack = new long[size + 1];
    var seen = new boolean[size + 1];
    Arrays.fill(slack, Long.MAX_VALUE);
    rowOf[0] = row;
    int column = 0;
    while (rowOf[column] != 0) {
      seen[column] = true;
      column = nearest(column, slack, seen);
    }
    return column;
  }

  private int nearest(int from, long[] slack, boolean[] seen) {
    int next = 0;
    long step = Long.MAX_VALUE;
    for (int column = 1; column <= size; column++) {
      if (seen[column]) continue;
      long reduced =
          cost(rowOf[from], column) - rowPotential[rowOf[from]] - columnPotential[column];
      if (reduced < slack[column]) {
        slack[column] = reduced;
        cameFrom[column] = from;
      }
      if (slack[column] < step) {
        step = slack[column];
        next = column;
      }
    }
    shift(step, slack, seen);
    return next;
  }

  private void shift(long step, long[] slack, boolean[] seen) {
    for (int column = 0; column <= size; column++) {
      if (seen[column]) {
        rowPotential[rowOf[column]] += step;
        columnPotential[column] -= step;
      } else if (column > 0) slack[column] -= step;
    }
  }

  private long cost(int row, int column) {
    return row > rows || column > overlap[0].length ? 0 : -overlap[row - 1][column - 1];
  }
}
