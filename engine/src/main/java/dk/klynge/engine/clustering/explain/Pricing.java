package dk.klynge.engine.clustering.explain;

import dk.klynge.engine.clustering.Answer;
import dk.klynge.engine.clustering.Budget;
import dk.klynge.engine.clustering.Cluster;
import dk.klynge.engine.clustering.ClusterCount;
import dk.klynge.engine.clustering.Clusterer;
import dk.klynge.engine.clustering.Clustering;
import dk.klynge.engine.clustering.Measured;
import dk.klynge.engine.clustering.Measurer;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.Watcher;
import dk.klynge.engine.clustering.Wish;
import dk.klynge.engine.clustering.explain.Price.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;

/// One run of searches for prices.
final class Pricing {

  /// Savings below this share of the cost are rounding.
  private static final double NOISE = 1e-9;

  private static final int RUNS = 2;

  private final Problem problem;
  private final Clustering present;
  private final Prices.Effort effort;
  private final Prices.Watcher watcher;
  private final List<Clustering> found = new ArrayList<>();

  Pricing(Problem problem, Clustering present, Prices.Effort effort, Prices.Watcher watcher) {
    this.problem = problem;
    this.present = present;
    this.effort = effort;
    this.watcher = watcher;
    found.add(present);
  }

  /// @param bound below which nothing that keeps the changed limits can come
  private record Searched(WhatIf whatIf, Problem problem, OptionalDouble bound) {}

  Prices prices(List<WhatIf> whatIfs) {
    int all = whatIfs.size() + 1;
    watcher.progressed(0, all);
    search(problem);
    var searched = new ArrayList<Searched>();
    for (var whatIf : whatIfs) {
      if (watcher.cancelled()) break;
      watcher.progressed(1 + searched.size(), all);
      var changed = whatIf.in(problem);
      var bound = search(changed);
      if (!watcher.cancelled()) searched.add(new Searched(whatIf, changed, bound));
    }
    watcher.progressed(all, all);
    var was = Measurer.measure(problem, present);
    var before = best(problem).measured();
    return new Prices(
        was.cost(),
        was.broken().size(),
        before.cost(),
        before.broken().size(),
        searched.stream().map(one -> price(one, before)).toList(),
        searched.size() == whatIfs.size());
  }

  /// Adds what is found to all that is known; returns a proved lower bound. Several short searches
  /// find more than one long one. Another number of clusters changes everything, so that every
  /// second search then begins from nothing.
  private OptionalDouble search(Problem changed) {
    boolean recounted = !changed.count().equals(problem.count());
    int runs = recounted ? 2 * RUNS : RUNS;
    var bound = OptionalDouble.empty();
    for (int run = 0; run < runs && !watcher.cancelled(); run++) {
      var budget = new Budget.Iterations(Math.max(1, effort.iterations() / RUNS));
      var begun = recounted && run % 2 == 1 ? changed : begun(changed);
      long seed = effort.seed() + run;
      var answer = Clusterer.solve(begun, budget, seed, effort.threads(), stopping());
      if (!(answer instanceof Answer.Proposal proposal)) return OptionalDouble.empty();
      found.add(proposal.clustering());
      bound = higher(bound, proposal.lowerBound());
    }
    return bound;
  }

  private static OptionalDouble higher(OptionalDouble one, OptionalDouble other) {
    if (one.isEmpty() || other.isEmpty()) return one.isEmpty() ? other : one;
    return OptionalDouble.of(Math.max(one.getAsDouble(), other.getAsDouble()));
  }

  /// Begins from the best known, unless the start has a meaning of its own: what is to stay as it
  /// is today.
  private Problem begun(Problem changed) {
    return sticks(changed) ? changed : changed.startingFrom(best(changed).clustering());
  }

  private static boolean sticks(Problem problem) {
    return !problem.locks().lockedClusters().isEmpty()
        || problem.wishes().stream().anyMatch(wish -> wish instanceof Wish.KeepAsToday);
  }

  private Watcher stopping() {
    return new Watcher() {
      @Override
      public void progressed(Progress progress) {}

      @Override
      public boolean cancelled() {
        return watcher.cancelled();
      }
    };
  }

  private record Best(Clustering clustering, Measured measured) {}

  /// Of all that was found, what breaks the fewest limits of these, of those what has the fewest
  /// clusters where that is wanted, and then the cheapest.
  private Best best(Problem under) {
    return found.stream()
        .map(clustering -> new Best(clustering, Measurer.measure(under, clustering)))
        .min(
            Comparator.comparingInt((Best one) -> one.measured.broken().size())
                .thenComparingInt(one -> counting(one.measured))
                .thenComparingDouble(one -> one.measured.cost()))
        .orElseThrow();
  }

  /// The number of clusters where it comes before the cost, else 0.
  private int counting(Measured measured) {
    boolean counts = problem.count() instanceof ClusterCount.AsFewAsPossible;
    return counts ? measured.clusters().size() : 0;
  }

  private Price price(Searched searched, Measured before) {
    var best = best(searched.problem);
    var after = best.measured;
    boolean relaxes = searched.whatIf.relaxes(problem);
    double noise = NOISE * Math.max(1, before.cost());
    var bound = searched.bound;
    return new Price(
        searched.whatIf,
        outcome(before, after, noise),
        relaxes,
        before.cost(),
        after.cost(),
        after.broken().size(),
        after.clusters().size(),
        moved(after.clusters()),
        bound.isPresent() && before.feasible()
            ? OptionalDouble.of(Math.max(0, before.cost() - bound.getAsDouble()))
            : OptionalDouble.empty());
  }

  private Outcome outcome(Measured before, Measured after, double noise) {
    if (!after.feasible()) return Outcome.NOT_POSSIBLE;
    if (!before.feasible()) return Outcome.MAKES_POSSIBLE;
    if (counting(after) < counting(before)) return Outcome.FEWER_CLUSTERS;
    if (after.cost() < before.cost() - noise) return Outcome.SAVES;
    return after.cost() > before.cost() + noise ? Outcome.COSTS : Outcome.NOTHING_FOUND;
  }

  private record Overlap(String was, String is, long sites) {}

  /// Clusters are the same where most of their sites are, each paired with one at most.
  private int moved(List<Cluster> clusters) {
    var was = new LinkedHashMap<String, String>();
    present.members().forEach((label, ids) -> ids.forEach(id -> was.putIfAbsent(id, label)));
    var overlaps = new ArrayList<Overlap>();
    for (var cluster : clusters) {
      var from = new LinkedHashMap<String, Long>();
      for (var id : cluster.sites()) from.merge(was.getOrDefault(id, ""), 1L, Long::sum);
      from.forEach((label, sites) -> overlaps.add(new Overlap(label, cluster.label(), sites)));
    }
    overlaps.sort(Comparator.comparingLong(Overlap::sites).reversed());
    var paired = new HashSet<String>();
    var taken = new HashSet<String>();
    long stay = 0;
    for (var overlap : overlaps) {
      if (paired.contains(overlap.was) || taken.contains(overlap.is)) continue;
      paired.add(overlap.was);
      taken.add(overlap.is);
      stay += overlap.sites;
    }
    long all = clusters.stream().mapToLong(cluster -> cluster.sites().size()).sum();
    return (int) (all - stay);
  }
}
