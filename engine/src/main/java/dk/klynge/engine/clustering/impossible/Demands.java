package dk.klynge.engine.clustering.impossible;

import dk.klynge.engine.clustering.AgesCovered;
import dk.klynge.engine.clustering.ClusterCount;
import dk.klynge.engine.clustering.Contiguous;
import dk.klynge.engine.clustering.Demand;
import dk.klynge.engine.clustering.DiameterWithin;
import dk.klynge.engine.clustering.DistanceToCentreWithin;
import dk.klynge.engine.clustering.KeepApart;
import dk.klynge.engine.clustering.KeepTogether;
import dk.klynge.engine.clustering.Limit;
import dk.klynge.engine.clustering.Locks;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.Rule;
import dk.klynge.engine.clustering.SameAttribute;
import dk.klynge.engine.clustering.SitesWithin;
import dk.klynge.engine.clustering.WeightWithin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Takes a problem apart into what it demands, and makes a problem of some of it.
public record Demands(Problem problem) {

  /// @param limits what the demand is to the search; empty for the number of clusters and for locks
  public record Part(Demand demand, List<Limit> limits) {
    Rule rule() {
      return demand.rule();
    }
  }

  public List<Part> parts() {
    var parts = new ArrayList<Part>();
    switch (problem.count()) {
      case ClusterCount.Exactly(int clusters) -> count(clusters, clusters, parts);
      case ClusterCount.Between(int fewest, int most) -> count(fewest, most, parts);
      case ClusterCount.AsFewAsPossible() -> {}
    }
    for (var limit : problem.limits()) add(limit, parts);
    var fixed = new TreeMap<>(problem.locks().fixed());
    if (!fixed.isEmpty()) parts.add(part(Rule.FIXED_SITE, 0, fixed.keySet()));
    var locked = new TreeSet<>(problem.locks().lockedClusters());
    if (!locked.isEmpty()) parts.add(part(Rule.LOCKED_CLUSTER, 0, locked));
    return parts;
  }

  private void count(int fewest, int most, List<Part> parts) {
    if (fewest > 1) parts.add(part(Rule.CLUSTERS_AT_LEAST, fewest, Set.of()));
    if (most < problem.sites().size()) parts.add(part(Rule.CLUSTERS_AT_MOST, most, Set.of()));
  }

  private static void add(Limit limit, List<Part> parts) {
    switch (limit) {
      case WeightWithin(double min, double max) -> {
        if (min > 0)
          parts.add(
              part(Rule.WEIGHT_AT_LEAST, min, new WeightWithin(min, Double.POSITIVE_INFINITY)));
        if (max < Double.POSITIVE_INFINITY)
          parts.add(part(Rule.WEIGHT_AT_MOST, max, new WeightWithin(0, max)));
      }
      case SitesWithin(int min, int max) -> {
        if (min > 1)
          parts.add(part(Rule.SITES_AT_LEAST, min, new SitesWithin(min, Integer.MAX_VALUE)));
        if (max < Integer.MAX_VALUE)
          parts.add(part(Rule.SITES_AT_MOST, max, new SitesWithin(1, max)));
      }
      case DiameterWithin(double metres) -> parts.add(part(Rule.DIAMETER, metres, limit));
      case DistanceToCentreWithin(double metres) ->
          parts.add(part(Rule.DISTANCE_TO_CENTRE, metres, limit));
      case SameAttribute(String name) -> parts.add(part(Rule.SAME_ATTRIBUTE, limit, Set.of(name)));
      case AgesCovered(var groups) -> parts.add(part(Rule.AGES_COVERED, limit, groups));
      case Contiguous _ -> parts.add(part(Rule.CONTIGUOUS, limit, Set.of()));
      case KeepTogether(var ids) -> parts.add(part(Rule.KEEP_TOGETHER, limit, ids));
      case KeepApart(var ids) -> parts.add(part(Rule.KEEP_APART, limit, ids));
    }
  }

  private static Part part(Rule rule, double bound, Set<String> details) {
    return new Part(new Demand(rule, bound, List.copyOf(details)), List.of());
  }

  private static Part part(Rule rule, double bound, Limit limit) {
    return new Part(new Demand(rule, bound, List.of()), List.of(limit));
  }

  private static Part part(Rule rule, Limit limit, Set<String> details) {
    var sorted = details.stream().sorted().toList();
    return new Part(new Demand(rule, 0, sorted), List.of(limit));
  }

  /// The problem with these demands alone.
  public Problem only(List<Part> kept) {
    var limits = kept.stream().flatMap(part -> part.limits().stream()).toList();
    var fixed = has(kept, Rule.FIXED_SITE) ? problem.locks().fixed() : Map.<String, String>of();
    var locked =
        has(kept, Rule.LOCKED_CLUSTER) ? problem.locks().lockedClusters() : Set.<String>of();
    return new Problem(
        problem.sites(),
        problem.distance(),
        problem.objective(),
        count(kept),
        limits,
        problem.wishes(),
        new Locks(fixed, locked),
        problem.start());
  }

  private ClusterCount count(List<Part> kept) {
    if (problem.count() instanceof ClusterCount.AsFewAsPossible) return problem.count();
    int fewest = 1;
    int most = problem.sites().size();
    for (var part : kept) {
      if (part.rule() == Rule.CLUSTERS_AT_LEAST) fewest = (int) part.demand().bound();
      if (part.rule() == Rule.CLUSTERS_AT_MOST) most = (int) part.demand().bound();
    }
    return new ClusterCount.Between(fewest, Math.max(fewest, most));
  }

  private static boolean has(List<Part> kept, Rule rule) {
    return kept.stream().anyMatch(part -> part.rule() == rule);
  }
}
