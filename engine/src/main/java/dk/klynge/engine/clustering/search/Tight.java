package dk.klynge.engine.clustering.search;

import java.util.Arrays;

/// What is special about centroids where there is not one cluster to spare.
///
/// Good clusterings lie in deep valleys there, and which one a walk ends in is decided while it is
/// hot. So many short and hot walks find more than a few long ones (measured; see
/// docs/benchmarks.md).
final class Tight {

  /// Walks one after the other on each thread.
  static final int IN_TURN = 6;

  private static final int MOST_WALKS = 12;

  /// Steps after which another walk is worth more than a longer one.
  private static final long STEPS = 40_000;

  private static final double HOT_WAYS = 6;
  private static final double HOT = 0.6;

  private Tight() {}

  /// Whether the limits leave no cluster to spare, and walks can be recombined.
  static boolean is(Instance instance) {
    return instance.shape() == Shape.Kind.CENTROID
        && instance.counts().preference() == Instance.Preference.ANY_NUMBER
        && Arrays.stream(instance.classes().least()).sum() >= instance.counts().most()
        && Ensemble.suits(instance)
        && !Ensemble.early(instance);
  }

  /// The number of walks, by iterations.
  static int walks(long iterations, int usual) {
    return Math.clamp(iterations / STEPS, usual, MOST_WALKS);
  }

  /// The temperature in units of a cluster's cost, as [Walk#heat] but hotter in the beginning.
  static double heat(int sites, int clusters, double steps, double spent) {
    double hottest = Math.min(HOT, HOT_WAYS * clusters / sites);
    double hot = Math.max(Walk.COLD, hottest * Math.min(1, steps / Walk.ENOUGH_STEPS));
    return hot * Math.pow(Walk.COLD / hot, spent);
  }
}
