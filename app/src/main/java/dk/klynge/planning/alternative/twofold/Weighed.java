package dk.klynge.planning.alternative.twofold;

import dk.klynge.engine.clustering.Broken;
import dk.klynge.engine.clustering.Cluster;
import dk.klynge.engine.clustering.Clustering;
import dk.klynge.engine.clustering.Measured;
import dk.klynge.engine.clustering.Measurer;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.Rule;
import dk.klynge.engine.clustering.Wish;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// One structure, measured by the engine's plain counting.
///
/// @param problem with the wishes of the criteria
/// @param shared for each district the labels of the clusters that it has an institution in
record Weighed(
    Problem problem,
    Measured measured,
    Map<String, Cluster> byLabel,
    Map<String, Set<String>> shared) {

  static Weighed of(Problem problem, Clustering clustering, String district) {
    var measured = Measurer.measure(problem, clustering);
    var byLabel = new HashMap<String, Cluster>();
    measured.clusters().forEach(cluster -> byLabel.put(cluster.label(), cluster));
    return new Weighed(problem, measured, byLabel, shared(problem, measured, district));
  }

  private static Map<String, Set<String>> shared(
      Problem problem, Measured measured, String district) {
    var shared = new HashMap<String, Set<String>>();
    for (var cluster : measured.clusters())
      for (var id : cluster.sites()) {
        var value = problem.sites().attribute(problem.sites().indexOf(id).orElseThrow(), district);
        if (!value.isEmpty())
          shared.computeIfAbsent(value, _ -> new TreeSet<>()).add(cluster.label());
      }
    return shared;
  }

  Optional<Cluster> cluster(String label) {
    return Optional.ofNullable(byLabel.get(label));
  }

  /// By how much a limit is broken in all clusters.
  double excess(Rule rule) {
    return excess(measured.broken().stream().filter(broken -> broken.rule() == rule).toList());
  }

  /// By how much a limit is broken in one cluster.
  double excess(Rule rule, String label) {
    return excess(
        measured.broken().stream()
            .filter(broken -> broken.rule() == rule)
            .filter(broken -> broken.cluster().filter(label::equals).isPresent())
            .toList());
  }

  private static double excess(Collection<Broken> broken) {
    return broken.stream().mapToDouble(each -> Math.abs(each.value() - each.bound())).sum();
  }

  double missed(Wish wish) {
    return measured.wishes().stream()
        .filter(missed -> missed.wish().equals(wish))
        .mapToDouble(Measured.WishMissed::amount)
        .findFirst()
        .orElse(0);
  }

  /// Clusters beyond the first that a district is spread over, all districts together.
  double spread() {
    return shared.values().stream().mapToInt(labels -> labels.size() - 1).sum();
  }

  /// Districts of one cluster that lie in others as well.
  double shared(String label) {
    return shared.values().stream()
        .filter(labels -> labels.contains(label) && labels.size() > 1)
        .count();
  }

  double meanDistance() {
    double sum = 0;
    int sites = 0;
    for (var cluster : measured.clusters()) {
      sum += cluster.measures().sumToCentre();
      sites += cluster.measures().sites();
    }
    return sites == 0 ? 0 : sum / sites;
  }

  double largestDistance() {
    return measured.clusters().stream()
        .mapToDouble(cluster -> cluster.measures().largestToCentre())
        .max()
        .orElse(0);
  }

  double diameter() {
    return measured.clusters().stream()
        .mapToDouble(cluster -> cluster.measures().diameter())
        .max()
        .orElse(0);
  }

  /// Children of the mean cluster.
  double meanSize() {
    return measured.clusters().stream()
        .mapToDouble(cluster -> cluster.measures().weight())
        .average()
        .orElse(0);
  }

  /// How far the clusters are from a size, all together.
  double offSize(double size) {
    return measured.clusters().stream()
        .mapToDouble(cluster -> Math.abs(cluster.measures().weight() - size))
        .sum();
  }
}
