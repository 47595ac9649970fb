package dk.klynge.engine.clustering.search;

import dk.klynge.engine.clustering.search.recombination.Clusters;
import dk.klynge.engine.clustering.search.recombination.Pool;
import dk.klynge.engine.clustering.search.recombination.Recombination;
import dk.klynge.engine.clustering.search.recombination.SmallClusters;
import dk.klynge.engine.clustering.search.state.Best;
import dk.klynge.engine.clustering.search.state.Instance;
import dk.klynge.engine.clustering.search.state.Part;
import dk.klynge.engine.clustering.search.state.Shape;
import dk.klynge.engine.clustering.search.state.State;
import dk.klynge.engine.clustering.search.walk.Beginning;
import dk.klynge.engine.clustering.search.walk.Climate;
import dk.klynge.engine.clustering.search.walk.Effort;
import dk.klynge.engine.clustering.search.walk.Guide;
import dk.klynge.engine.clustering.search.walk.Typical;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/// One clustering of very many sites, improved tile by tile.
///
/// In each round the clusters are cut into tiles along other lines, each tile is walked through for
/// itself, and the results are put together. What lies across a line is reached in another round.
/// What a tile becomes depends on the seed, the round and the tile alone, so that the answer is the
/// same for any number of threads.
final class Mosaic {

  /// From so many sites on.
  private static final int LARGE = 2000;

  private static final int TILE = 1200;
  private static final int CLUSTERS_AT_LEAST = 48;

  private static final int POOL = 300_000;
  private static final int POOL_OF_TILE = 20_000;
  private static final double FIRST_RECOMBINATION = 0.5;
  private static final double BETWEEN_RECOMBINATIONS = 0.25;

  private final Instance instance;
  private final long seed;
  private final Lanes lanes;
  private final Search.Listener listener;
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final Effort effort;
  private final Guide guide;
  private final int tileSites;
  private final ThreadLocal<PartMaker> makers;

  private int[] clusterOf = {};
  private int capacity;
  private double prices;
  private double typical;
  private double perCluster;
  private long done;
  private int[] best = {};
  private double[] bestKey = {
    Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY
  };
  private int bestClusters;
  private final Pool seen = new Pool(POOL);
  private double recombining = 0.05;

  Mosaic(
      Instance instance,
      long seed,
      Lanes lanes,
      Search.Listener listener,
      Effort effort,
      Guide guide) {
    this.instance = instance;
    this.seed = seed;
    this.lanes = lanes;
    this.listener = listener;
    this.effort = effort;
    this.guide = guide;
    int n = instance.size();
    tileSites = Math.ceilDiv(n, Math.max(4, Math.ceilDiv(n, TILE)));
    makers = ThreadLocal.withInitial(() -> new PartMaker(instance));
  }

  static boolean suits(Instance instance) {
    return instance.size() > LARGE
        && instance.shape() != Shape.Kind.RADIUS
        && instance.counts().most() >= CLUSTERS_AT_LEAST;
  }

  Search.Found run() {
    begin();
    double due = SmallClusters.few(instance) ? FIRST_RECOMBINATION : 1;
    try (var pool = Executors.newFixedThreadPool(lanes.threads())) {
      round(pool, 0, 0, new Climate(prices, perCluster, typical, typical));
      double costs = bestKey[2];
      typical = Math.max(costs / Math.max(1, bestClusters), 1e-9 * prices);
      for (int round = 1; !over() && !lastDue(); round++) {
        long steps = pace().stepsPerCluster();
        double spent = effort.spent(done);
        double next = Math.min(1, spent + pace().share(steps));
        round(pool, round, steps, new Climate(prices, perCluster, heat(spent), heat(next)));
        if (effort.spent(done) < due) continue;
        recombine(pool);
        due = effort.spent(done) + BETWEEN_RECOMBINATIONS;
      }
      recombine(pool);
    }
    return new Search.Found(best, done);
  }

  private boolean lastDue() {
    return effort.timed() && effort.spent(done) > 1 - Math.min(0.1, recombining);
  }

  /// Puts the best together from all clusters seen and goes on from there.
  private void recombine(ExecutorService executor) {
    if (!SmallClusters.some(instance) || bestKey[0] > 0 || (over() && effort.timed())) return;
    double before = effort.spent(done);
    var until = effort.timed() ? effort.part(0, Math.min(1, before + 0.15)) : effort;
    var each = lanes.each(executor);
    var recombination = new Recombination(instance, seen, best, each, until::late, this::tell);
    if (recombination.run()) {
      best = recombination.assignment();
      clusterOf = best.clone();
      capacity = Arrays.stream(best).max().orElse(0) + 1;
      bestKey = new double[] {0, bestKey[1], recombination.value()};
    }
    recombining = 1.2 * (effort.spent(done) - before);
  }

  private boolean over() {
    return cancelled.get() || effort.over(done);
  }

  private void begin() {
    var state = new State(instance);
    new Beginning(state, new SplittableRandom(seed)).make();
    clusterOf = state.assignment();
    capacity = state.capacity();
    prices = Typical.of(state);
    typical = prices;
    boolean fewest = instance.counts().preference() == Instance.Preference.AS_FEW_AS_POSSIBLE;
    perCluster = fewest ? 4 * prices : 0;
    best = clusterOf.clone();
    bestClusters = state.alive();
  }

  private Pace pace() {
    return new Pace(effort, lanes.own(), done, bestClusters);
  }

  private double heat(double spent) {
    return typical
        * Climate.heat(instance.size(), bestClusters, pace().stepsInAll(), spent, guide.knows());
  }

  private void round(ExecutorService pool, int round, long steps, Climate climate) {
    var random = new SplittableRandom(seed ^ (round + 1) * 0x9E3779B97F4A7C15L);
    var present = new Clusters(clusterOf, capacity);
    var tiles = new Tiling(instance, present, tileSites, random).tiles();
    int fewer = (present.count() - instance.counts().fewest()) / tiles.size();
    int more = (instance.counts().most() - present.count()) / tiles.size();
    long left = effort.iterations() - done;
    var running = new ArrayList<Future<Tile>>();
    for (int[] clusters : tiles) {
      var counts =
          new Instance.Counts(
              Math.max(1, clusters.length - Math.max(0, fewer)),
              clusters.length + Math.max(0, more),
              instance.counts().preference());
      long own = Math.min(left, steps * clusters.length);
      left -= own;
      var walking = new Effort(own, 0, effort.deadline(), cancelled);
      long luck = random.nextLong();
      running.add(
          pool.submit(() ->
              lanes.in(() -> {
                var part = makers.get().part(present, clusters, counts);
                return tile(part, walking, luck).by(guide).walk(climate);
              })));
    }
    putTogether(running.stream().map(this::finished).toList());
  }

  private Tile tile(Part part, Effort walking, long luck) {
    var there = SmallClusters.some(instance) ? new Pool(POOL_OF_TILE) : Pool.closed();
    return new Tile(part, new State(part), walking, luck).fill(there);
  }

  private Tile finished(Future<Tile> running) {
    while (true)
      try {
        return running.get(50, TimeUnit.MILLISECONDS);
      } catch (TimeoutException waiting) {
        tell();
      } catch (ExecutionException failed) {
        throw new IllegalStateException(failed.getCause());
      } catch (InterruptedException interrupted) {
        cancelled.set(true);
        Thread.currentThread().interrupt();
        throw new IllegalStateException(interrupted);
      }
  }

  private void tell() {
    if (bestKey[0] < Double.POSITIVE_INFINITY)
      listener.progressed(bestKey[2], bestKey[0], bestClusters, done);
    if (listener.cancelled()) cancelled.set(true);
  }

  /// Numbers the clusters without a name anew, tile by tile.
  private void putTogether(List<Tile> tiles) {
    int[] bestNow = new int[clusterOf.length];
    int next = instance.given().slots();
    int nextBest = next;
    double[] key = new double[3];
    int clusters = 0;
    for (var tile : tiles) {
      next = tile.write(tile.assignment(), clusterOf, next);
      nextBest = tile.write(tile.best().assignment(), bestNow, nextBest);
      key[0] += tile.best().broken();
      key[2] += tile.best().value();
      clusters += tile.best().clusters();
      tile.tell(seen);
      done += tile.done();
    }
    capacity = next;
    if (perCluster > 0) key[1] = clusters;
    if (Best.isBetter(key, bestKey)) {
      bestKey = key;
      best = bestNow;
      bestClusters = clusters;
    }
    tell();
  }
}
