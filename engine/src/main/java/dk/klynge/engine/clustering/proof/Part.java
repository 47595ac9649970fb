package dk.klynge.engine.clustering.proof;

import java.util.Arrays;

/// One class divided into a fixed number of clusters: what it costs at least, and in the end its
/// optimum.
final class Part {

  private final Ground ground;
  private final int clusters;
  private final Lagrangian lagrangian;
  private Ascent ascent;
  private double bound = Double.NEGATIVE_INFINITY;
  private boolean climbed;
  private boolean solved;
  private boolean given;
  private int[][] solution = {};

  Part(Ground ground, int clusters, double[] begin) {
    this.ground = ground;
    this.clusters = clusters;
    lagrangian = ground.lagrangian(clusters);
    ascent = new Ascent(lagrangian, ground.pairs().cap(), begin);
  }

  /// No division costs less; infinite where none is possible.
  double bound() {
    return bound;
  }

  /// The bound is what the best division costs, or there is none.
  boolean solved() {
    return solved;
  }

  /// More cannot be found out.
  boolean givenUp() {
    return given;
  }

  /// Its multipliers are its own.
  boolean climbed() {
    return climbed;
  }

  void tryAgain() {
    given = false;
  }

  /// Clusters of the best division, by units of the ground; empty where none was looked for.
  int[][] solution() {
    return solution;
  }

  /// First bound, with the multipliers it began with.
  void begin() {
    raise(Rounding.below(lagrangian.value(ascent.best(), 0), ascent.best()));
  }

  private void raise(double to) {
    bound = Math.max(bound, to);
    if (bound == Double.POSITIVE_INFINITY) solved = true;
  }

  /// Raises the bound, by the cheapest means that are left.
  ///
  /// @param enough costs from here on are of no interest
  void raise(double enough, Patience patience, Proof.Course course) {
    if (!climbed) climb(enough, course);
    else enumerate(enough, patience, course);
  }

  private void climb(double enough, Proof.Course course) {
    for (int s = 0; s < 400 && !ascent.settled() && ascent.bestValue() < enough; s++) {
      if (course.over()) break;
      ascent.step(enough);
    }
    raise(Rounding.below(lagrangian.value(ascent.best(), 0), ascent.best()));
    climbed = !course.over();
  }

  /// Finds the best division among all clusters that can be in one that costs less than enough.
  private void enumerate(double enough, Patience patience, Proof.Course course) {
    double[] multiplier = ascent.best();
    double value = Rounding.below(lagrangian.value(multiplier, 0), multiplier);
    if (value >= enough) return;
    var columns = new Enumeration(ground, lagrangian, multiplier).columns(enough - value, patience);
    if (columns.isEmpty() || course.over()) {
      given = true;
      return;
    }
    var found = columns.orElseThrow();
    var cover = new Cover(found, order(), clusters, value);
    double least = cover.least(enough, patience.coverSteps());
    if (Double.isNaN(least)) given = true;
    else if (least == Double.POSITIVE_INFINITY) raise(enough - 1e-12 * Math.abs(enough));
    else {
      solution = Arrays.stream(cover.best()).mapToObj(found::units).toArray(int[][]::new);
      raise(least * (1 - 1e-12));
      solved = true;
    }
  }

  /// The units by their distance from one at the edge.
  private int[] order() {
    int n = ground.units().size();
    int edge = furthest(furthest(0));
    Integer[] order = new Integer[n];
    Arrays.setAll(order, u -> u);
    Arrays.sort(order, java.util.Comparator.comparingDouble((Integer u) -> far(edge, u)));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }

  private int furthest(int from) {
    int best = from;
    for (int u = 0; u < ground.units().size(); u++) if (far(from, u) > far(from, best)) best = u;
    return best;
  }

  private double far(int one, int other) {
    var sites = ground.units().sites();
    return ground.question().costs().distance(sites[one][0], sites[other][0]);
  }
}
