package dk.klynge.engine.clustering.solving;

import dk.klynge.engine.clustering.ClusterCount;
import dk.klynge.engine.clustering.Contiguous;
import dk.klynge.engine.clustering.Distance;
import dk.klynge.engine.clustering.Locks;
import dk.klynge.engine.clustering.Measured;
import dk.klynge.engine.clustering.Measurer;
import dk.klynge.engine.clustering.Objective;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The areas of a problem that have nothing to do with each other: no cluster may mix them, their
/// numbers of clusters are free, and nothing that counts looks beyond one cluster.
public record Provinces(Problem whole, List<Province> all) {

  /// A larger area is better searched in tiles, and its exact proof takes too long.
  private static final int LARGEST = 800;

  private static final int FEWEST_AREAS = 4;

  /// Whether so much of the work falls on areas of their own that it pays to divide it.
  public static boolean suit(Problem problem) {
    if (!freely(problem)) return false;
    var areas = Areas.of(problem);
    int largest = Arrays.stream(areas.sites()).max().orElse(0);
    return areas.count() >= FEWEST_AREAS
        && largest <= LARGEST
        && 2 * largest <= problem.sites().size()
        && untied(problem, areas);
  }

  private static boolean freely(Problem problem) {
    boolean labelled = problem.start().isPresent() || !problem.locks().equals(Locks.none());
    return !labelled
        && problem.wishes().isEmpty()
        && problem.objective().measure() != Objective.Measure.LARGEST_DISTANCE
        && !(problem.distance() instanceof Distance.Matrix)
        && problem.limits().stream().noneMatch(limit -> limit instanceof Contiguous);
  }

  /// The number of clusters in all forbids nothing that the areas allow.
  private static boolean untied(Problem problem, Areas areas) {
    if (!(problem.count() instanceof ClusterCount.Between(int fewest, int most))) return false;
    var bounds = Bounds.of(problem.limits());
    int[] sites = areas.sites();
    double[] weights = areas.weights(problem.sites());
    int[] byAges = areas.mostByAges(problem);
    long least = 0;
    long greatest = 0;
    for (int a = 0; a < sites.length; a++) {
      least += bounds.fewest(sites[a], weights[a]);
      greatest += Math.min(byAges[a], bounds.most(sites[a], weights[a]));
    }
    return fewest <= least && most >= greatest;
  }

  static Provinces of(Problem problem) {
    var areas = Areas.of(problem);
    var all = new ArrayList<Province>();
    for (int[] here : areas.members()) all.add(new Province(alone(problem, here), here));
    return new Provinces(problem, all);
  }

  private static Problem alone(Problem whole, int[] here) {
    var sites = whole.sites().some(here);
    var count = new ClusterCount.Between(1, here.length);
    return Problem.of(sites, whole.distance(), whole.objective(), count).withLimits(whole.limits());
  }

  /// The largest first, so that no thread is left alone with one at the end.
  List<Province> largestFirst() {
    return all.stream().sorted(Comparator.comparingInt(Province::size).reversed()).toList();
  }

  boolean begun() {
    return all.stream().allMatch(Province::begun);
  }

  boolean settled() {
    return all.stream().allMatch(Province::settled);
  }

  long iterations() {
    return all.stream().mapToLong(Province::iterations).sum();
  }

  /// No clustering costs less; negative infinite where nothing is proved at all.
  double bound() {
    if (all.stream().allMatch(one -> one.bound() == Double.NEGATIVE_INFINITY))
      return Double.NEGATIVE_INFINITY;
    double sum = all.stream().mapToDouble(one -> Math.max(0, one.bound())).sum();
    return sum == Double.POSITIVE_INFINITY ? sum : sum * (1 - 1e-12);
  }

  Measured measured() {
    int[] clusterOf = new int[whole.sites().size()];
    int next = 0;
    for (var province : all) next = province.write(clusterOf, next);
    return Measurer.measure(whole, Named.of(whole).clustering(whole.sites(), clusterOf));
  }

  /// The areas of which it has been proved that no clustering keeps the limits.
  List<Reason> impossible() {
    var areas = Areas.of(whole);
    String attribute = String.join(" / ", areas.attributes());
    double[] weights = areas.weights(whole.sites());
    var reasons = new ArrayList<Reason>();
    for (int a = 0; a < all.size(); a++)
      if (all.get(a).impossible()) {
        var name = areas.names().get(a);
        reasons.add(
            new Reason.ValueCannotBeDivided(attribute, name, all.get(a).size(), weights[a]));
      }
    return reasons;
  }
}
