package dk.klynge.engine.clustering.proof;

import java.util.Arrays;

/// The climbing to good multipliers: of the whole question at once where the number of clusters in
/// all ties the classes together, and of each class for itself where it does not, each with steps
/// of its own length.
final class Ascents {

  private final Ascent[] ascents;
  private final int[][] units;
  private final int size;
  private long steps;

  private Ascents(Ascent[] ascents, int[][] units, int size) {
    this.ascents = ascents;
    this.units = units;
    this.size = size;
  }

  static Ascents of(Question question, Units units, Pairs pairs, Lagrangian whole) {
    double[] begin = pairs.notes().usual();
    if (units.classes() == 1 || question.counts().tied()) {
      int[] all = new int[units.size()];
      Arrays.setAll(all, u -> u);
      var one = new Ascent(whole, pairs.cap(), begin);
      return new Ascents(new Ascent[] {one}, new int[][] {all}, units.size());
    }
    int[][] byClass = units.centresByClass(question.unitOf());
    var ascents = new Ascent[byClass.length];
    int[][] wholeUnits = new int[byClass.length][];
    for (int c = 0; c < ascents.length; c++) {
      var ground = Ground.of(question, byClass[c], Pairs.usual(question, units));
      wholeUnits[c] = ground.wholeUnits();
      double[] here = Arrays.stream(wholeUnits[c]).mapToDouble(u -> begin[u]).toArray();
      var lagrangian =
          ground.lagrangian(question.counts().classFewest()[c], question.counts().classMost()[c]);
      ascents[c] = new Ascent(lagrangian, ground.pairs().cap(), here);
    }
    return new Ascents(ascents, wholeUnits, units.size());
  }

  double bestValue() {
    double sum = 0;
    for (var ascent : ascents) sum += ascent.bestValue();
    return sum;
  }

  /// The same less what rounding can have added. Steps are reckoned with slack, and only downwards.
  double certain() {
    double sum = 0;
    for (var ascent : ascents) sum += Rounding.below(ascent.bestValue(), ascent.best());
    return sum;
  }

  double[] best() {
    double[] best = new double[size];
    for (int a = 0; a < ascents.length; a++) {
      double[] here = ascents[a].best();
      for (int u = 0; u < here.length; u++) best[units[a][u]] = here[u];
    }
    return best;
  }

  long steps() {
    return steps;
  }

  boolean settled() {
    for (var ascent : ascents) if (!ascent.settled()) return false;
    return true;
  }

  /// One step of everything that has not settled, towards a sum that is to be reached. The gap is
  /// taken to be everywhere the same part of the value.
  void step(double target, LowerBound.Course course) {
    steps++;
    double value = bestValue();
    double ratio = value > 0 ? target / value : 0;
    for (var ascent : ascents) {
      if (course.over()) return;
      if (ascent.settled()) continue;
      double best = ascent.bestValue();
      ascent.step(ratio > 0 && best > 0 ? Math.max(ratio, 1.0001) * best : ascent.usual());
    }
  }
}
