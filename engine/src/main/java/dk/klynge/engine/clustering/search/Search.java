package dk.klynge.engine.clustering.search;

import dk.klynge.engine.clustering.search.recombination.SmallClusters;
import dk.klynge.engine.clustering.search.state.Instance;
import dk.klynge.engine.clustering.search.walk.Effort;
import dk.klynge.engine.clustering.search.walk.Guide;
import dk.klynge.engine.clustering.search.walk.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// Several walks with seeds of their own, of which the best answers.
///
/// By iterations there are always the same walks, whatever the number of threads; ties go to the
/// first walk. By time there are one or some for each thread of its own.
public final class Search {

  private static final int WALKS = 2;
  private static final long WALK_AT_LEAST = 500;

  /// Walks one after the other where clusters are middling, on a single thread and on each of
  /// several: the best of some short ones is better than a long one there (measured; see
  /// docs/benchmarks.md).
  private static final int IN_TURN = 3;

  private static final int EACH_IN_TURN = 2;

  /// Where a walk ends is a matter of luck among few sites and centroids, and does not become
  /// better with its length (measured; see docs/benchmarks.md).
  private static final int AROUND_CENTROIDS = 4;

  private final Instance instance;
  private final long seed;
  private final Lanes lanes;
  private final Listener listener;
  private final Guide guide;

  public Search(Instance instance, long seed, Lanes lanes, Listener listener) {
    this(instance, seed, lanes, listener, Guide.none());
  }

  /// A search that looks where a guide says that something may be gained.
  public Search(Instance instance, long seed, Lanes lanes, Listener listener, Guide guide) {
    this.instance = instance;
    this.seed = seed;
    this.lanes = lanes;
    this.listener = listener;
    this.guide = guide;
  }

  /// Hears of the search from the outside.
  public interface Listener {
    void progressed(double value, double broken, int clusters, long iterations);

    boolean cancelled();
  }

  /// What came of it.
  ///
  /// @param assignment cluster of each site, by numbers without meaning except those of the start
  @SuppressWarnings("ArrayRecordComponent")
  public record Found(int[] assignment, long iterations) {}

  public Found byIterations(long iterations) {
    if (Mosaic.suits(instance))
      return mosaic(new Effort(iterations, 0, Long.MAX_VALUE, new AtomicBoolean()));
    int walks = Math.clamp(iterations / WALK_AT_LEAST, 1, WALKS);
    var efforts = new ArrayList<Effort>();
    var cancelled = new AtomicBoolean();
    for (int w = 0; w < walks; w++) {
      long share = iterations / walks + (w < iterations % walks ? 1 : 0);
      efforts.add(new Effort(share, 0, Long.MAX_VALUE, cancelled));
    }
    return run(efforts, cancelled);
  }

  /// Searches until a moment.
  ///
  /// @param started and `deadline` by `System.nanoTime()`
  public Found byTime(long started, long deadline) {
    var cancelled = new AtomicBoolean();
    if (Mosaic.suits(instance))
      return mosaic(new Effort(Long.MAX_VALUE, started, deadline, cancelled));
    var efforts = new ArrayList<Effort>();
    int atOnce = Ensemble.atOnce(instance, lanes);
    for (int w = 0; w < atOnce * turns(atOnce); w++)
      efforts.add(new Effort(Long.MAX_VALUE, started, deadline, cancelled));
    return run(efforts, cancelled);
  }

  private int turns(int atOnce) {
    if (!SmallClusters.some(instance) || SmallClusters.few(instance)) return 1;
    if (Coolings.fewAroundCentroids(instance)) return AROUND_CENTROIDS;
    return atOnce == 1 ? IN_TURN : EACH_IN_TURN;
  }

  private Found mosaic(Effort effort) {
    return new Mosaic(instance, seed, lanes, listener, effort, guide).run();
  }

  private Found run(List<Effort> efforts, AtomicBoolean cancelled) {
    var scoreboard = new Scoreboard(listener, cancelled, instance.counts().preference(), lanes);
    boolean cooling = Coolings.suit(instance);
    var walkEfforts = cooling ? parts(efforts, 0, Coolings.WALKING) : efforts;
    var walks = new ArrayList<Walk>();
    for (int w = 0; w < efforts.size(); w++) {
      long own = seed + w * 0x9E3779B97F4A7C15L;
      walks.add(new Walk(instance, own, walkEfforts.get(w), scoreboard.forWalk()).by(guide));
    }
    var ensemble = new Ensemble(instance, walks, walkEfforts, lanes, scoreboard);
    ensemble.run();
    var best = ensemble.winner().best();
    long done = walks.stream().mapToLong(Walk::done).sum();
    if (!cooling) return new Found(best.assignment(), done);
    for (var other : new Coolings(instance, seed, lanes, scoreboard).run(rest(efforts))) {
      if (scoreboard.better(other.best(), best)) best = other.best();
      done += other.done();
    }
    return new Found(best.assignment(), done);
  }

  /// What the walks leave: by time for each thread, by iterations for each walk.
  private List<Effort> rest(List<Effort> efforts) {
    int number = efforts.getFirst().timed() ? lanes.own() : efforts.size();
    return parts(efforts.subList(0, number), Coolings.WALKING, 1);
  }

  private static List<Effort> parts(List<Effort> efforts, double from, double to) {
    return efforts.stream().map(effort -> effort.part(from, to)).toList();
  }
}
