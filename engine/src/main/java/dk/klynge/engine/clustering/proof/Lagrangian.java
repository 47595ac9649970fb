package dk.klynge.engine.clustering.proof;

import java.util.Arrays;

/// The Lagrangian relaxation of "every unit in exactly one cluster": a unit may be in any number of
/// clusters, and its multiplier is earned by each of them and paid once.
///
/// What is left is to choose the cheapest clusters, one at most for each centre's unit, as many as
/// are asked for in all and of each class. Taking first what each class must have and then the
/// cheapest of all is optimal, because the numbers allowed form a generalised matroid. Prices are
/// found out only as exactly as the choice needs.
final class Lagrangian {

  /// How well a price is known: first glanced at, then looked at, then exactly.
  private static final byte GLANCED = 0;

  private static final byte EXACT = 2;

  private final Question.Counts counts;
  private final Units units;
  private final Pairs pairs;
  private final Pricing pricing;
  private final double[] low;
  private final byte[] known;
  private final int[][] sets;
  private final Heap[] heaps;
  private final boolean[] taken;
  private final int[] classOfCentre;
  private final int[] inClass;
  private final int[] chosen;
  private int count;
  private double slack;

  Lagrangian(Question question, Units units, Pairs pairs, Conflicts conflicts) {
    this.units = units;
    this.pairs = pairs;
    counts = question.counts();
    pricing = new Pricing(question, units, pairs, conflicts);
    int n = pairs.centres();
    low = new double[n];
    known = new byte[n];
    sets = new int[n][];
    chosen = new int[n];
    taken = new boolean[units.size()];
    classOfCentre = question.classOf();
    inClass = new int[units.classes()];
    int[] size = new int[units.classes()];
    for (int c : classOfCentre) size[c]++;
    heaps = new Heap[units.classes()];
    for (int c = 0; c < heaps.length; c++) heaps[c] = new Heap(low, size[c]);
  }

  /// The value at these multipliers, never above what it is without rounding and slack by more than
  /// rounding; infinite where no choice keeps the numbers.
  double value(double[] multiplier, double slackOfEach) {
    slack = slackOfEach;
    pricing.use(multiplier);
    for (var heap : heaps) heap.clear();
    for (int j = 0; j < low.length; j++) {
      low[j] = pricing.glance(j);
      known[j] = GLANCED;
      heaps[classOfCentre[j]].add(j);
    }
    double sum = choose();
    for (double each : multiplier) sum += each;
    return sum;
  }

  private double choose() {
    count = 0;
    Arrays.fill(taken, false);
    Arrays.fill(inClass, 0);
    double sum = 0;
    for (int c = 0; c < heaps.length; c++)
      while (inClass[c] < counts.classFewest()[c]) {
        if (!settled(c)) return Double.POSITIVE_INFINITY;
        sum += take(c);
      }
    while (count < counts.most()) {
      int c = cheapestClass();
      if (c < 0) return count < counts.fewest() ? Double.POSITIVE_INFINITY : sum;
      if (count >= counts.fewest() && heaps[c].topKey() >= 0) return sum;
      sum += take(c);
    }
    return sum;
  }

  /// The class whose next cluster is the cheapest; -1: there is none.
  private int cheapestClass() {
    while (true) {
      int best = -1;
      for (int c = 0; c < heaps.length; c++) {
        if (inClass[c] >= counts.classMost()[c]) continue;
        if (heaps[c].topKey() == Double.POSITIVE_INFINITY) continue;
        if (best < 0 || heaps[c].topKey() < heaps[best].topKey()) best = c;
      }
      if (best < 0) return -1;
      int top = heaps[best].top();
      if (settled(best) && heaps[best].top() == top) return best;
    }
  }

  /// Finds out the top of a class exactly; false: the class has no further cluster.
  private boolean settled(int c) {
    var heap = heaps[c];
    while (heap.topKey() < Double.POSITIVE_INFINITY) {
      int j = heap.top();
      if (taken[pairs.home()[j]]) heap.removeTop();
      else if (known[j] == EXACT) return true;
      else {
        low[j] = Math.max(low[j], known[j] == GLANCED ? pricing.look(j) : exact(j));
        known[j]++;
        heap.topChanged();
      }
    }
    return false;
  }

  private double exact(int j) {
    double price = pricing.exact(j, slack);
    sets[j] = pricing.cheapest();
    return price;
  }

  private double take(int c) {
    int j = heaps[c].top();
    heaps[c].removeTop();
    taken[pairs.home()[j]] = true;
    chosen[count++] = j;
    inClass[c]++;
    return low[j];
  }

  /// How often each unit is in the clusters chosen last.
  void count(int[] times) {
    Arrays.fill(times, 0);
    for (int c = 0; c < count; c++) {
      times[pairs.home()[chosen[c]]]++;
      for (int u : sets[chosen[c]]) times[u]++;
    }
  }

  /// What a cluster of this centre is measured by: the dearest of those chosen, or the one chosen
  /// for its unit, for which it would stand. Only where the number of clusters is fixed.
  double base(int centre) {
    if (!taken[pairs.home()[centre]]) return low[chosen[count - 1]];
    for (int c = 0; c < count; c++)
      if (pairs.home()[chosen[c]] == pairs.home()[centre]) return low[chosen[c]];
    throw new IllegalStateException();
  }

  /// Of the last value: no cluster of this centre is cheaper.
  double low(int centre) {
    return low[centre];
  }

  Pricing pricing() {
    return pricing;
  }

  int[] chosen() {
    return Arrays.copyOf(chosen, count);
  }

  int units() {
    return units.size();
  }
}
