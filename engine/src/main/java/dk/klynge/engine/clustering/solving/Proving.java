package dk.klynge.engine.clustering.solving;

import dk.klynge.engine.clustering.ClusterCount;
import dk.klynge.engine.clustering.Limit;
import dk.klynge.engine.clustering.Measured;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.Watcher;
import dk.klynge.engine.clustering.proof.LowerBound;
import dk.klynge.engine.clustering.proof.Patience;
import dk.klynge.engine.clustering.search.Lanes;
import dk.klynge.engine.clustering.search.walk.Guide;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.locks.LockSupport;

/// The proof of a lower bound beside a search or after it, and what it hears of the search.
///
/// Told from the threads of the search, run in one of its own.
final class Proving implements LowerBound.Course {

  /// Steps between two looks at what has been proved.
  private static final int STEPS_AT_ONCE = 25;

  private static final long TELL_EVERY_NANOS = 200_000_000;

  /// The search asks the watcher as long as it runs; one of them at a time.
  private static final long ASK_EVERY_NANOS = 20_000_000;

  private static final long WAIT_NANOS = 2_000_000;

  private static final double CALM = 0.3;

  private static final double WORTH_WHILE = 0.1;

  private final Problem problem;
  private final Watcher watcher;
  private final boolean fewest;
  private final Guide guide;
  private final long deadline;
  private final long started = System.nanoTime();
  private volatile double upper = Double.POSITIVE_INFINITY;
  private volatile int clusters;
  private volatile long improved;
  private volatile boolean over;
  private volatile boolean beside;
  private Lanes lanes = Lanes.of(1);
  private volatile boolean cancelled;
  private long asked;
  private Optional<LowerBound> begun = Optional.empty();
  private volatile int[] better = {};
  private volatile double bound = Double.NEGATIVE_INFINITY;
  private Optional<Watcher.Progress> said = Optional.empty();
  private long told;

  /// @param deadline by `System.nanoTime()`; `Long.MAX_VALUE`: none
  Proving(Problem problem, Watcher watcher, long deadline) {
    this.problem = problem;
    this.watcher = watcher;
    this.deadline = deadline;
    guide = new Guide(new ProofTranslation(problem).knowsAll());
    fewest = problem.count() instanceof ClusterCount.AsFewAsPossible;
    asked = System.nanoTime() - ASK_EVERY_NANOS;
    improved = started;
    clusters = fewest ? 0 : problem.sites().size();
  }

  /// Shows the search where something may be gained, as soon as it is known.
  Guide guide() {
    return guide;
  }

  /// Climbs before there is a search, to show it the way from its first step. Where as few clusters
  /// as possible are wanted nothing can be said before some have been found.
  void ahead(long steps) {
    if (clusters == 0) return;
    begun = new ProofTranslation(problem).lowerBound(clusters);
    begun.ifPresent(proof -> climb(proof, clusters, steps));
  }

  /// Hears of a clustering of the search. Its cost may be told too high, never too low.
  void heard(double cost, double broken, int count) {
    if (broken > 0) return;
    if (fewest && count != clusters) {
      upper = Double.POSITIVE_INFINITY;
      clusters = count;
    }
    if (cost >= upper) return;
    upper = cost;
    improved = System.nanoTime();
  }

  /// The search has not found anything better for a while, measured by how long it has been going:
  /// exact proofs take long, and longer for a worse clustering.
  private boolean calm() {
    long now = System.nanoTime();
    return !beside
        || now - improved >= CALM * (improved - started)
        || now - started >= CALM * (deadline - started);
  }

  /// The search goes on beside the proof and may still tell something better.
  void besideSearch(Lanes shared) {
    beside = true;
    lanes = shared;
  }

  void end() {
    over = true;
  }

  @Override
  public double upper() {
    return upper;
  }

  /// Asked by the proof again and again, which has a lane then.
  @Override
  public boolean over() {
    lanes.giveWay();
    return ended();
  }

  private boolean ended() {
    if (over) return true;
    long now = System.nanoTime();
    if (deadline < Long.MAX_VALUE && now - deadline >= 0) return true;
    if (!beside && now - asked >= ASK_EVERY_NANOS) {
      asked = now;
      cancelled = watcher.cancelled();
      over = cancelled;
      if (now - told >= TELL_EVERY_NANOS) said.ifPresent(last -> tell(later(last, now - told)));
    }
    return over;
  }

  /// Tells the watcher what the search has found, and what is proved of it.
  void tell(Watcher.Progress found) {
    told = System.nanoTime();
    var now =
        new Watcher.Progress(
            found.value(),
            found.broken(),
            found.clusters(),
            found.iterations(),
            found.seconds(),
            bound(found.broken() == 0, found.value()));
    if (!beside) said = Optional.of(now);
    watcher.progressed(now);
  }

  private static Watcher.Progress later(Watcher.Progress last, long nanos) {
    return new Watcher.Progress(
        last.value(),
        last.broken(),
        last.clusters(),
        last.iterations(),
        last.seconds() + nanos / 1e9,
        OptionalDouble.empty());
  }

  /// The watcher cancelled while nothing but the proof was running.
  boolean cancelled() {
    return cancelled;
  }

  /// Nothing better than what has been heard of can be found.
  boolean closed() {
    return closes(upper);
  }

  boolean closes(double cost) {
    return bound >= cost - 100 * Limit.TOLERANCE * Math.max(1, cost);
  }

  /// Proves for so many steps, or until it is over or nothing is left to gain.
  void run(long steps, Patience patience) {
    boolean again = true;
    while (again && !ended()) {
      if (clusters == 0) pause();
      else again = about(clusters, steps, patience);
    }
  }

  /// Proves for this number of clusters found. True: fewer have been found meanwhile, and all
  /// begins anew.
  private boolean about(int asked, long steps, Patience patience) {
    if (begun.isEmpty()) begun = lanes.in(() -> new ProofTranslation(problem).lowerBound(asked));
    if (begun.isEmpty()) return false;
    var proof = begun.orElseThrow();
    begun = Optional.empty();
    climb(proof, asked, steps);
    if (clusters != asked) return true;
    for (double with = Double.NaN; !ended() && !closed() && clusters == asked; pause())
      if (nearer(with) && calm()) {
        with = upper;
        better = lanes.in(() -> finish(proof, patience));
        if (!beside) break;
      }
    return clusters != asked;
  }

  private void climb(LowerBound proof, int asked, long steps) {
    for (long before = -1; clusters == asked && !ended() && !closed(); ) {
      if (proof.steps() == before || proof.steps() >= steps) break;
      before = proof.steps();
      long atOnce = Math.min(STEPS_AT_ONCE, steps - before);
      lanes.in(() -> climbed(proof, atOnce));
      bound = Math.max(bound, proof.sofar());
      proof.multipliers().ifPresent(guide::tell);
    }
    bound = Math.max(bound, lanes.in(proof::lowerBound));
  }

  private long climbed(LowerBound proof, long steps) {
    proof.climb(steps, this);
    return proof.steps();
  }

  private int[] finish(LowerBound proof, Patience patience) {
    proof.finish(patience, this);
    bound = Math.max(bound, proof.lowerBound());
    return proof.better().orElse(better);
  }

  /// Whether what has been found since has made the gap so much smaller that another exact proof is
  /// worth while.
  private boolean nearer(double with) {
    return Double.isNaN(with) || with - upper >= WORTH_WHILE * (with - bound);
  }

  private static void pause() {
    LockSupport.parkNanos(WAIT_NANOS);
  }

  /// Cluster of each site as the proof would have it; empty where it found nothing of its own.
  int[] better() {
    return better;
  }

  /// What has been proved. Never above the cost of what has been found: rounding is no proof.
  OptionalDouble bound(Measured found) {
    return bound(found.feasible(), found.cost());
  }

  private OptionalDouble bound(boolean feasible, double cost) {
    double proved = bound;
    if (Double.isInfinite(proved)) return OptionalDouble.empty();
    return OptionalDouble.of(Math.max(0, feasible ? Math.min(proved, cost) : proved));
  }
}
