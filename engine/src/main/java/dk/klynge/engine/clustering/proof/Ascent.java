package dk.klynge.engine.clustering.proof;

import java.util.Arrays;

/// Climbs to good multipliers by a deflected subgradient: every step goes against what is covered
/// too often, with half of the step before in it; after some steps without gain the step is
/// shortened and taken from the best multipliers again.
final class Ascent {

  private static final double DEFLECTION = 0.5;
  private static final double SHORTEN = 0.7;
  private static final int MISSES = 15;

  private final Lagrangian lagrangian;
  private final double[] cap;
  private final int[] times;
  private final double[] now;
  private final double[] direction;
  private final double[] best;
  private double bestValue = Double.NEGATIVE_INFINITY;
  private double length = 1;
  private int misses;

  Ascent(Lagrangian lagrangian, double[] cap, double[] begin) {
    this.lagrangian = lagrangian;
    this.cap = cap;
    now = begin.clone();
    best = begin.clone();
    times = new int[now.length];
    direction = new double[now.length];
    cut();
  }

  private void cut() {
    for (int u = 0; u < now.length; u++) now[u] = Math.min(now[u], cap[u]);
  }

  double bestValue() {
    return bestValue;
  }

  double[] best() {
    return best.clone();
  }

  /// Sum of the multipliers now: what there is to reach as long as nothing is known.
  double usual() {
    return Arrays.stream(now).sum();
  }

  /// The steps have become so short that hardly anything is to be gained.
  boolean settled() {
    return length < 1e-4;
  }

  /// One step towards a value that is to be reached.
  void step(double target) {
    double share = bestValue < 0.98 * target ? 1e-4 : 1e-6;
    double slack = share * Math.abs(target) / Math.max(1, lagrangian.chosen().length);
    double value = lagrangian.value(now, slack);
    if (value > bestValue + 1e-7 * Math.abs(bestValue)) misses = 0;
    else misses++;
    if (value > bestValue) {
      bestValue = value;
      System.arraycopy(now, 0, best, 0, now.length);
    }
    if (value == Double.POSITIVE_INFINITY) return;
    double norm = turn();
    if (misses >= MISSES) {
      misses = 0;
      length *= SHORTEN;
      System.arraycopy(best, 0, now, 0, now.length);
      Arrays.fill(direction, 0);
      return;
    }
    if (norm == 0) return;
    double step = length * Math.max(target - value, 1e-6 * Math.abs(target)) / norm;
    for (int u = 0; u < now.length; u++) now[u] += step * direction[u];
    cut();
  }

  /// Makes the new direction; its squared length.
  private double turn() {
    lagrangian.count(times);
    double norm = 0;
    for (int u = 0; u < now.length; u++) {
      direction[u] = 1 - times[u] + DEFLECTION * direction[u];
      norm += direction[u] * direction[u];
    }
    return norm;
  }
}
