package dk.klynge.engine.clustering.proof;

import dk.klynge.engine.clustering.partition.Counts;
import dk.klynge.engine.clustering.partition.Effort;
import dk.klynge.engine.clustering.partition.Partition;
import java.util.Arrays;
import java.util.Comparator;

/// One class divided into a fixed number of clusters: what it costs at least, and in the end its
/// optimum.
final class Part {

  private static final int HALVINGS = 6;

  /// Up to so many columns plain looking is tried first.
  private static final int FEW = 20_000;

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
    lagrangian = ground.lagrangian(clusters, clusters);
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
  void raise(double enough, Patience patience, LowerBound.Course course) {
    if (!climbed) climb(enough, course);
    else enumerate(enough, patience, course);
  }

  private void climb(double enough, LowerBound.Course course) {
    for (int s = 0; s < 400 && !ascent.settled() && ascent.bestValue() < enough; s++) {
      if (course.over()) break;
      ascent.step(enough);
    }
    raise(Rounding.below(lagrangian.value(ascent.best(), 0), ascent.best()));
    climbed = !course.over();
  }

  /// Finds the best division among all clusters that can be in one that costs less than enough.
  /// Where they are too many, asks about less than that: a bound is raised at least.
  private void enumerate(double enough, Patience patience, LowerBound.Course course) {
    double[] multiplier = ascent.best();
    double value = Rounding.below(lagrangian.value(multiplier, 0), multiplier);
    double gap = enough - value;
    given = true;
    for (int halvings = 0; halvings <= HALVINGS && !course.over(); halvings++, gap /= 2) {
      if (value + gap <= bound) return;
      var columns = new Enumeration(ground, lagrangian, multiplier).columns(gap, patience, course);
      if (columns.isEmpty()) continue;
      given = halvings > 0;
      var found = columns.orElseThrow();
      if (!covered(found, value, value + gap, patience))
        chosen(found, value + gap, patience, course);
      return;
    }
  }

  /// Chooses by plain looking, which is quick where few columns go together. False: it would take
  /// long.
  private boolean covered(Columns found, double value, double enough, Patience patience) {
    if (found.size > FEW) return false;
    var cover = new Cover(found, order(), clusters, value);
    double least = cover.least(enough, patience.coverSteps());
    if (Double.isNaN(least)) return false;
    if (least < Double.POSITIVE_INFINITY) solved(found, cover.best(), least);
    else raise(enough - 1e-12 * Math.abs(enough));
    return true;
  }

  /// Chooses by linear programming and branching. Reduced costs stand for costs: every choice of so
  /// many columns costs their sum and the same number more.
  private void chosen(Columns found, double enough, Patience patience, LowerBound.Course course) {
    double[] multiplier = ascent.best();
    double least = Double.POSITIVE_INFINITY;
    for (int c : lagrangian.chosen()) least = Math.min(least, lagrangian.low(c));
    var pool = new dk.klynge.engine.clustering.partition.Columns();
    for (int c = 0; c < found.size; c++) {
      double reduced = found.cost[c] - least;
      for (int unit : found.units(c)) reduced -= multiplier[unit];
      pool.add(Math.max(0, reduced), found.units(c));
    }
    double always = clusters * least + Arrays.stream(multiplier).sum();
    var effort = new Effort(Long.MAX_VALUE, patience.nodes(), Long.MAX_VALUE, course::over);
    var counts = Counts.between(clusters, clusters);
    var choice =
        Partition.chooseBelow(ground.units().size(), pool, counts, enough - always, effort);
    double margin = Rounding.margin(enough, multiplier);
    raise(Math.min(choice.bound() + always, enough) - margin);
    if (choice.columns().length > 0 && choice.proven()) {
      solution = Arrays.stream(choice.columns()).mapToObj(pool::members).toArray(int[][]::new);
      solved = true;
    } else if (choice.bound() + always < enough) given = true;
  }

  private void solved(Columns found, int[] columns, double cost) {
    solution = Arrays.stream(columns).mapToObj(found::units).toArray(int[][]::new);
    raise(cost * (1 - 1e-12));
    solved = true;
  }

  /// The units by their distance from one at the edge.
  private int[] order() {
    int n = ground.units().size();
    int edge = furthest(furthest(0));
    Integer[] order = new Integer[n];
    Arrays.setAll(order, u -> u);
    Arrays.sort(order, Comparator.comparingDouble((Integer u) -> far(edge, u)));
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
