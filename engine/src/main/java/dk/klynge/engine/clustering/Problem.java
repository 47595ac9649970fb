package dk.klynge.engine.clustering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything the search has to know. Begin with [#of] and add with the methods named `with`.
public record Problem(
    Sites sites,
    Distance distance,
    Objective objective,
    ClusterCount count,
    List<Limit> limits,
    List<Wish> wishes,
    Locks locks,
    Optional<Clustering> start) {

  public Problem {
    limits = List.copyOf(limits);
    wishes = List.copyOf(wishes);
  }

  public static Problem of(
      Sites sites, Distance distance, Objective objective, ClusterCount count) {
    return new Problem(
        sites, distance, objective, count, List.of(), List.of(), Locks.none(), Optional.empty());
  }

  public Problem withLimits(List<? extends Limit> all) {
    return new Problem(sites, distance, objective, count, List.copyOf(all), wishes, locks, start);
  }

  public Problem withLimits(Limit... all) {
    return withLimits(List.of(all));
  }

  public Problem withWishes(List<? extends Wish> all) {
    return new Problem(sites, distance, objective, count, limits, List.copyOf(all), locks, start);
  }

  public Problem withWishes(Wish... all) {
    return withWishes(List.of(all));
  }

  public Problem withLocks(Locks these) {
    return new Problem(sites, distance, objective, count, limits, wishes, these, start);
  }

  public Problem startingFrom(Clustering clustering) {
    return new Problem(
        sites, distance, objective, count, limits, wishes, locks, Optional.of(clustering));
  }

  /// The label each site has in the start, by id. A site named twice belongs to the first cluster
  /// that names it.
  public Map<String, String> startLabels() {
    var labels = new HashMap<String, String>();
    start.ifPresent(clustering ->
        clustering
            .members()
            .forEach((label, ids) -> ids.forEach(id -> labels.putIfAbsent(id, label))));
    return labels;
  }
}
