package dk.klynge.planning.bench.clustering;

import dk.klynge.engine.clustering.AgesCovered;
import dk.klynge.engine.clustering.ClusterCount;
import dk.klynge.engine.clustering.Contiguous;
import dk.klynge.engine.clustering.Distance;
import dk.klynge.engine.clustering.Limit;
import dk.klynge.engine.clustering.Objective;
import dk.klynge.engine.clustering.Objective.Measure;
import dk.klynge.engine.clustering.Objective.Weighting;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.SameAttribute;
import dk.klynge.engine.clustering.Sites;
import dk.klynge.engine.clustering.SitesWithin;
import dk.klynge.engine.clustering.WeightWithin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An instance in the engine's words.
record ClusteringProblem(Instance instance) {

  private static final String WEIGHT = "weight";

  Problem problem() {
    return Problem.of(sites(), distance(), objective(), count()).withLimits(limits());
  }

  /// The ages are age groups of the engine of which a site has 1 or 0; the weight in all is told
  /// apart from them.
  private Sites sites() {
    var ages = instance.rules().ages();
    var builder = Sites.builder(ages.isEmpty() ? List.of(WEIGHT) : ages);
    for (int i = 0; i < instance.size(); i++) {
      var offered = instance.ages().get(i);
      var groups =
          ages.isEmpty()
              ? new double[] {instance.weight()[i]}
              : ages.stream().mapToDouble(age -> offered.contains(age) ? 1 : 0).toArray();
      builder
          .add(
              instance.ids().get(i),
              instance.x()[i],
              instance.y()[i],
              groups,
              instance.attributes().get(i))
          .totalling(instance.weight()[i]);
    }
    return switch (builder.build()) {
      case Sites.Built.Usable(var sites) -> sites;
      case Sites.Built.Refused(var problems) -> throw new IllegalStateException(problems + "");
    };
  }

  private Distance distance() {
    return switch (instance.goal()) {
      case MEDIAN, CENTROID -> new Distance.Planar();
      case FLOORED_MEDIAN, MOMENT, WHOLE_MOMENT -> Distance.Matrix.of(table());
    };
  }

  /// Distances that no metric of the engine gives; a sum of weighted squares is a median problem
  /// with a table of squares.
  private double[][] table() {
    int n = instance.size();
    var metric = new Metric(instance);
    var table = new double[n][n];
    for (int i = 0; i < n; i++)
      for (int j = 0; j < n; j++) if (i != j) table[i][j] = metric.cost(i, j);
    return table;
  }

  private Objective objective() {
    return switch (instance.goal()) {
      case MEDIAN, FLOORED_MEDIAN -> new Objective(Measure.MEDIAN, Weighting.SITES);
      case CENTROID -> new Objective(Measure.CENTROID, Weighting.SITES);
      case MOMENT, WHOLE_MOMENT -> new Objective(Measure.MEDIAN, Weighting.CHILDREN);
    };
  }

  private ClusterCount count() {
    var rules = instance.rules();
    return rules.fewest() == rules.most()
        ? new ClusterCount.Exactly(rules.most())
        : new ClusterCount.Between(rules.fewest(), rules.most());
  }

  private List<Limit> limits() {
    var rules = instance.rules();
    var limits = new ArrayList<Limit>();
    if (rules.weight().bounds())
      limits.add(new WeightWithin(rules.weight().least(), rules.weight().most()));
    if (rules.sites().bounds())
      limits.add(
          new SitesWithin(
              (int) rules.sites().least(),
              (int) Math.min(Integer.MAX_VALUE, rules.sites().most())));
    rules.alike().ifPresent(attribute -> limits.add(new SameAttribute(attribute)));
    if (!rules.ages().isEmpty()) limits.add(new AgesCovered(Set.copyOf(rules.ages())));
    if (!rules.edges().isEmpty()) limits.add(new Contiguous(neighbours(rules.edges())));
    return limits;
  }

  private Map<String, Set<String>> neighbours(List<int[]> edges) {
    var neighbours = new HashMap<String, Set<String>>();
    for (int[] edge : edges) {
      var ids = Arrays.stream(edge).mapToObj(instance.ids()::get).toList();
      neighbours.computeIfAbsent(ids.getFirst(), _ -> new HashSet<>()).add(ids.getLast());
    }
    return neighbours;
  }
}
