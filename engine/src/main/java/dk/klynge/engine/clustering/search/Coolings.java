package dk.klynge.engine.clustering.search;

import dk.klynge.engine.clustering.search.recombination.Running;
import dk.klynge.engine.clustering.search.recombination.SmallClusters;
import dk.klynge.engine.clustering.search.state.Instance;
import dk.klynge.engine.clustering.search.state.Shape;
import dk.klynge.engine.clustering.search.state.State;
import dk.klynge.engine.clustering.search.walk.Cooling;
import dk.klynge.engine.clustering.search.walk.Effort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// What comes after the walks where they hardly get anywhere: some coolings side by side.
final class Coolings {

  /// Of the whole effort, what the walks have; they are better where clusters are far from where
  /// they are needed, and no worse on loose limits (measured; see docs/benchmarks.md).
  static final double WALKING = 0.3;

  private static final int FEW_SITES = 500;

  private final Instance instance;
  private final long seed;
  private final Lanes lanes;
  private final Scoreboard scoreboard;

  Coolings(Instance instance, long seed, Lanes lanes, Scoreboard scoreboard) {
    this.instance = instance;
    this.seed = seed;
    this.lanes = lanes;
    this.scoreboard = scoreboard;
  }

  /// Few sites around centroids on a plane, not a cluster to spare, and none with a name.
  static boolean suit(Instance instance) {
    return fewAroundCentroids(instance)
        && !instance.metric().spherical()
        && SmallClusters.some(instance)
        && !SmallClusters.few(instance)
        && instance.counts().fewest() == instance.counts().most()
        && Arrays.stream(instance.classes().least()).sum() == instance.counts().most();
  }

  static boolean fewAroundCentroids(Instance instance) {
    return instance.shape() == Shape.Kind.CENTROID && instance.size() <= FEW_SITES;
  }

  /// Each with a seed and an effort of its own; which they are does not depend on the threads.
  List<Cooling> run(List<Effort> efforts) {
    int threads = Math.max(1, Math.min(efforts.size(), lanes.own()));
    try (var executor = Executors.newFixedThreadPool(threads)) {
      var running = new ArrayList<Future<Cooling>>();
      for (int c = 0; c < efforts.size(); c++) {
        // Not a seed so many golden ratios further: SplittableRandom would repeat itself, shifted.
        long own = new SplittableRandom(seed + c).nextLong();
        var cooling = new Cooling(new State(instance), own, efforts.get(c), scoreboard.forWalk());
        running.add(executor.submit(() -> lanes.in(cooling::run)));
      }
      return running.stream().map(Running::result).toList();
    }
  }
}
