package dk.klynge.engine.clustering;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Judges and values clusterings for the tests by formulas of its own, and tries all of them.
record Checker(Problem problem) {

  private Sites sites() {
    return problem.sites();
  }

  /// The smallest cost of any clustering that keeps all limits; infinite if none does.
  double optimum() {
    int[] cluster = new int[sites().size()];
    double[] best = {Double.POSITIVE_INFINITY};
    all(cluster, 0, 0, clusters -> best[0] = Math.min(best[0], cost(cluster, clusters)));
    return best[0];
  }

  private void all(int[] cluster, int site, int used, IntConsumer found) {
    if (site == cluster.length) {
      found.accept(used);
      return;
    }
    for (int c = 0; c <= used; c++) {
      cluster[site] = c;
      all(cluster, site + 1, Math.max(used, c + 1), found);
    }
  }

  private double cost(int[] cluster, int used) {
    if (!count(used)) return Double.POSITIVE_INFINITY;
    double sum = 0;
    double largest = 0;
    for (int c = 0; c < used; c++) {
      int of = c;
      int[] members = IntStream.range(0, cluster.length).filter(i -> cluster[i] == of).toArray();
      if (!problem.limits().stream().allMatch(limit -> holds(limit, members)))
        return Double.POSITIVE_INFINITY;
      double value = value(members);
      sum += value;
      largest = Math.max(largest, value);
    }
    boolean widest = problem.objective().measure() == Objective.Measure.LARGEST_DISTANCE;
    return (widest ? largest : sum) + new WishChecker(problem, cluster, used).cost();
  }

  private boolean count(int used) {
    return switch (problem.count()) {
      case ClusterCount.Exactly(int clusters) -> used == clusters;
      case ClusterCount.Between(int fewest, int most) -> fewest <= used && used <= most;
      case ClusterCount.AsFewAsPossible() -> throw new AssertionError("not tried here");
    };
  }

  private double times(int i) {
    return problem.objective().weighting() == Objective.Weighting.SITES ? 1 : sites().weight(i);
  }

  double value(int[] members) {
    return switch (problem.objective().measure()) {
      case MEDIAN -> Arrays.stream(members).mapToDouble(c -> sum(members, c)).min().orElseThrow();
      case MOMENT_OF_INERTIA ->
          Arrays.stream(members).mapToDouble(c -> squares(members, c)).min().orElseThrow();
      case LARGEST_DISTANCE ->
          Arrays.stream(members)
              .mapToDouble(c ->
                  Arrays.stream(members).mapToDouble(i -> times(i) * far(i, c)).max().orElse(0))
              .min()
              .orElseThrow();
      case CENTROID -> {
        double x = Arrays.stream(members).mapToDouble(sites()::x).average().orElseThrow();
        double y = Arrays.stream(members).mapToDouble(sites()::y).average().orElseThrow();
        yield Arrays.stream(members)
            .mapToDouble(i -> times(i) * Math.hypot(sites().x(i) - x, sites().y(i) - y))
            .sum();
      }
    };
  }

  private double sum(int[] members, int centre) {
    return Arrays.stream(members).mapToDouble(i -> times(i) * far(i, centre)).sum();
  }

  private double squares(int[] members, int centre) {
    double sum = 0;
    for (int i : members) {
      double dx = sites().x(i) - sites().x(centre);
      double dy = sites().y(i) - sites().y(centre);
      sum += times(i) * (dx * dx + dy * dy);
    }
    return sum;
  }

  private double far(int i, int j) {
    return Math.hypot(sites().x(i) - sites().x(j), sites().y(i) - sites().y(j));
  }

  boolean holds(Limit limit, int[] members) {
    Set<String> ids = new HashSet<>();
    for (int i : members) ids.add(sites().id(i));
    double weight = Arrays.stream(members).mapToDouble(sites()::weight).sum();
    return switch (limit) {
      case WeightWithin(double min, double max) -> min <= weight && weight <= max;
      case SitesWithin(int min, int max) -> min <= members.length && members.length <= max;
      case DiameterWithin(double most) ->
          Arrays.stream(members)
              .allMatch(i -> Arrays.stream(members).allMatch(j -> far(i, j) <= most));
      case DistanceToCentreWithin _ -> throw new AssertionError("not tried here");
      case SameAttribute(String name) ->
          Arrays.stream(members).mapToObj(i -> sites().attribute(i, name)).distinct().count() == 1;
      case AgesCovered(var groups) ->
          groups.stream()
              .allMatch(g ->
                  Arrays.stream(members)
                      .anyMatch(i -> sites().weight(i, sites().ageGroups().indexOf(g)) > 0));
      case Contiguous(var neighbours) -> reached(neighbours, ids).containsAll(ids);
      case KeepTogether(var set) -> ids.containsAll(set) || set.stream().noneMatch(ids::contains);
      case KeepApart(var set) -> set.stream().filter(ids::contains).count() <= 1;
    };
  }

  private static Set<String> reached(Map<String, Set<String>> neighbours, Set<String> ids) {
    Set<String> reached = new HashSet<>(List.of(ids.iterator().next()));
    boolean more = true;
    while (more) {
      more = false;
      for (String id : ids)
        for (String other : List.copyOf(reached))
          if (neighbours.getOrDefault(id, Set.of()).contains(other)
              || neighbours.getOrDefault(other, Set.of()).contains(id)) more |= reached.add(id);
    }
    return reached;
  }

  boolean holds(Limit limit, Answer.Proposal proposal) {
    return proposal.clusters().stream()
        .map(c -> c.sites().stream().mapToInt(id -> sites().indexOf(id).orElseThrow()).toArray())
        .allMatch(members -> holds(limit, members));
  }
}
