package dk.klynge.engine.clustering.explain;

import dk.klynge.engine.clustering.ClusterCount;
import dk.klynge.engine.clustering.DiameterWithin;
import dk.klynge.engine.clustering.DistanceToCentreWithin;
import dk.klynge.engine.clustering.Limit;
import dk.klynge.engine.clustering.Locks;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.SitesWithin;
import dk.klynge.engine.clustering.WeightWithin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One limit changed, and everything else as it is.
///
/// @param limit the one that is changed; empty where the number of clusters or the locks are
/// @param by the step: clusters, children, sites; of distances a share (0.1: ten per cent); 0 where
///   something is left out altogether
public record WhatIf(Kind kind, Optional<Limit> limit, double by) {

  /// What is changed.
  public enum Kind {
    MORE_CLUSTERS,
    FEWER_CLUSTERS,
    WEIGHT_AT_LEAST_LOWER,
    WEIGHT_AT_MOST_HIGHER,
    SITES_AT_LEAST_LOWER,
    SITES_AT_MOST_HIGHER,
    /// Of [DiameterWithin].
    DIAMETER_LONGER,
    /// Of [DistanceToCentreWithin].
    DISTANCE_TO_CENTRE_LONGER,
    /// The limit is left out: any but those of numbers.
    LEFT_OUT,
    /// Fixed sites and locked clusters are free.
    LOCKS_LEFT_OUT
  }

  /// How large the steps are.
  ///
  /// @param share by which distances grow
  public record Steps(int clusters, double weight, int sites, double share) {
    public static Steps usual() {
      return new Steps(1, 50, 1, 0.1);
    }
  }

  /// Everything that can be asked of a problem: the number of clusters, then each limit in turn,
  /// then the locks.
  public static List<WhatIf> all(Problem problem, Steps steps) {
    var all = new ArrayList<WhatIf>();
    count(problem, steps.clusters(), all);
    for (var limit : problem.limits()) of(limit, steps, all);
    if (!problem.locks().equals(Locks.none())) all.add(free(Kind.LOCKS_LEFT_OUT, 0));
    return all;
  }

  private static WhatIf free(Kind kind, double by) {
    return new WhatIf(kind, Optional.empty(), by);
  }

  private static void count(Problem problem, int by, List<WhatIf> all) {
    switch (problem.count()) {
      case ClusterCount.Exactly(int clusters) -> {
        if (clusters + by <= problem.sites().size()) all.add(free(Kind.MORE_CLUSTERS, by));
        if (clusters - by >= 1) all.add(free(Kind.FEWER_CLUSTERS, by));
      }
      case ClusterCount.Between(int fewest, int most) -> {
        if (most < problem.sites().size()) all.add(free(Kind.MORE_CLUSTERS, by));
        if (fewest - by >= 1) all.add(free(Kind.FEWER_CLUSTERS, by));
      }
      case ClusterCount.AsFewAsPossible() -> {}
    }
  }

  private static void of(Limit limit, Steps steps, List<WhatIf> all) {
    var that = Optional.of(limit);
    switch (limit) {
      case WeightWithin(double min, double max) -> {
        if (min > 0) all.add(new WhatIf(Kind.WEIGHT_AT_LEAST_LOWER, that, steps.weight()));
        if (max < Double.POSITIVE_INFINITY)
          all.add(new WhatIf(Kind.WEIGHT_AT_MOST_HIGHER, that, steps.weight()));
      }
      case SitesWithin(int min, int max) -> {
        if (min > 1) all.add(new WhatIf(Kind.SITES_AT_LEAST_LOWER, that, steps.sites()));
        if (max < Integer.MAX_VALUE)
          all.add(new WhatIf(Kind.SITES_AT_MOST_HIGHER, that, steps.sites()));
      }
      case DiameterWithin _ -> all.add(new WhatIf(Kind.DIAMETER_LONGER, that, steps.share()));
      case DistanceToCentreWithin _ ->
          all.add(new WhatIf(Kind.DISTANCE_TO_CENTRE_LONGER, that, steps.share()));
      default -> all.add(new WhatIf(Kind.LEFT_OUT, that, 0));
    }
  }

  /// Whether every clustering that keeps the limits of the problem keeps the changed ones too, so
  /// that nothing can be lost.
  public boolean relaxes(Problem problem) {
    boolean count = kind == Kind.MORE_CLUSTERS || kind == Kind.FEWER_CLUSTERS;
    return !count || problem.count() instanceof ClusterCount.Between;
  }

  /// The problem with the change.
  public Problem in(Problem problem) {
    return switch (kind) {
      case MORE_CLUSTERS, FEWER_CLUSTERS -> counting(problem);
      case LOCKS_LEFT_OUT -> problem.withLocks(Locks.none());
      default -> problem.withLimits(problem.limits().stream().flatMap(this::changed).toList());
    };
  }

  private Problem counting(Problem problem) {
    int more = kind == Kind.MORE_CLUSTERS ? (int) by : 0;
    int fewer = kind == Kind.FEWER_CLUSTERS ? (int) by : 0;
    var count =
        switch (problem.count()) {
          case ClusterCount.Exactly(int clusters) ->
              new ClusterCount.Exactly(clusters + more - fewer);
          case ClusterCount.Between(int fewest, int most) ->
              new ClusterCount.Between(Math.max(1, fewest - fewer), most + more);
          case ClusterCount.AsFewAsPossible fewest -> fewest;
        };
    return new Problem(
        problem.sites(),
        problem.distance(),
        problem.objective(),
        count,
        problem.limits(),
        problem.wishes(),
        problem.locks(),
        problem.start());
  }

  private Stream<Limit> changed(Limit other) {
    if (limit.isEmpty() || !limit.get().equals(other)) return Stream.of(other);
    return switch (other) {
      case WeightWithin weight -> Stream.of(changed(weight));
      case SitesWithin sites -> Stream.of(changed(sites));
      case DiameterWithin(double most) -> Stream.of(new DiameterWithin(most * (1 + by)));
      case DistanceToCentreWithin(double most) ->
          Stream.of(new DistanceToCentreWithin(most * (1 + by)));
      default -> Stream.empty();
    };
  }

  private Limit changed(WeightWithin was) {
    return kind == Kind.WEIGHT_AT_LEAST_LOWER
        ? new WeightWithin(Math.max(0, was.min() - by), was.max())
        : new WeightWithin(was.min(), was.max() + by);
  }

  private Limit changed(SitesWithin was) {
    return kind == Kind.SITES_AT_LEAST_LOWER
        ? new SitesWithin(Math.max(1, was.min() - (int) by), was.max())
        : new SitesWithin(was.min(), was.max() + (int) by);
  }
}
