package dk.klynge.engine.clustering.proof;

import java.util.Arrays;

/// Shares out the clusters among the classes: what each number for each class costs at least, put
/// together by dynamic programming over the classes.
final class Division {

  private final int fewest;
  private final int most;
  private final int[] least;
  private final double[][] cost;
  private final double[][] before;
  private final double[][] after;

  /// @param least number of clusters of each class that its first cost is for
  /// @param cost by class and number of clusters from the least on
  Division(Question.Counts counts, int[] least, double[][] cost) {
    this.least = least;
    this.cost = cost;
    int classes = cost.length;
    int sum = 0;
    for (int a = 0; a < classes; a++) sum += least[a] + cost[a].length - 1;
    fewest = counts.fewest();
    most = Math.min(counts.most(), sum);
    before = new double[classes + 1][most + 1];
    after = new double[classes + 1][most + 1];
    for (double[] row : before) Arrays.fill(row, Double.POSITIVE_INFINITY);
    for (double[] row : after) Arrays.fill(row, Double.POSITIVE_INFINITY);
    before[0][0] = 0;
    for (int a = 0; a < classes; a++)
      for (int t = 0; t <= most; t++)
        for (int c = 0; c < cost[a].length && t + least[a] + c <= most; c++)
          before[a + 1][t + least[a] + c] =
              Math.min(before[a + 1][t + least[a] + c], before[a][t] + cost[a][c]);
    for (int t = Math.max(0, fewest); t <= most; t++) after[classes][t] = 0;
    for (int a = classes - 1; a >= 0; a--)
      for (int t = 0; t <= most; t++)
        for (int c = 0; c < cost[a].length && t + least[a] + c <= most; c++)
          after[a][t] = Math.min(after[a][t], cost[a][c] + after[a + 1][t + least[a] + c]);
  }

  /// What all classes cost together at least.
  double bound() {
    return after[0][0];
  }

  /// What all the other classes cost at least when this one has so many clusters more than its
  /// least.
  double others(int a, int c) {
    double least = Double.POSITIVE_INFINITY;
    int more = this.least[a] + c;
    for (int t = 0; t + more <= most; t++)
      least = Math.min(least, before[a][t] + after[a + 1][t + more]);
    return least;
  }

  /// A cheapest division: for each class how many clusters more than its least.
  int[] cheapest() {
    int[] choice = new int[cost.length];
    int t = 0;
    for (int a = 0; a < cost.length; a++) {
      int best = 0;
      double sum = Double.POSITIVE_INFINITY;
      for (int c = 0; c < cost[a].length && t + least[a] + c <= most; c++)
        if (cost[a][c] + after[a + 1][t + least[a] + c] < sum) {
          sum = cost[a][c] + after[a + 1][t + least[a] + c];
          best = c;
        }
      choice[a] = best;
      t += least[a] + best;
    }
    return choice;
  }
}
