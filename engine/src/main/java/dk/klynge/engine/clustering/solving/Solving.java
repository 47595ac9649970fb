package dk.klynge.engine.clustering.solving;

import dk.klynge.engine.clustering.Answer;
import dk.klynge.engine.clustering.Budget;
import dk.klynge.engine.clustering.Measured;
import dk.klynge.engine.clustering.Measurer;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.Watcher;
import dk.klynge.engine.clustering.proof.Patience;
import dk.klynge.engine.clustering.search.Lanes;
import dk.klynge.engine.clustering.search.Search;
import dk.klynge.engine.clustering.search.state.Instance;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicBoolean;

/// One call of the engine: translate, search, prove, measure anew.
///
/// By time the proof has a thread of its own beside the search where there are two, until it has
/// nothing more to do, and the last part of the time where there is one. By iterations it follows
/// the search with a number of steps that only the budget decides, so that the answer is the same
/// for any number of threads.
public record Solving(Problem problem, Budget budget, long seed, int threads, Watcher watcher) {

  /// Told with every answer, so that a stored proposal says what made it.
  static final String ENGINE_VERSION = "1.0";

  /// Part of the time that a single thread searches.
  private static final double SEARCH_SHARE = 0.75;

  /// On a single thread the proof shows the search its way with a few steps before it.
  private static final long STEPS_AHEAD = 100;

  /// In less time for each site they would keep it waiting.
  private static final long NANOS_OF_SITE = 5_000_000;

  private static final long MOST_STEPS = 600;

  private static final long STEPS_OF_SITES = 2_000_000;

  public Answer answer() {
    long started = System.nanoTime();
    var named = Named.of(problem);
    var instance = new Translation(problem, Areas.of(problem), named).instance();
    return switch (budget) {
      case Budget.Iterations(long count) -> {
        var proving = new Proving(problem, watcher, Long.MAX_VALUE);
        var listener = listening(started, proving);
        long steps = steps(count);
        proving.ahead(steps / 2);
        var lanes = Lanes.of(threads);
        var search = new Search(instance, seed, lanes, listener, proving.guide());
        yield answer(named, search.byIterations(count), listener, steps, Patience.LITTLE);
      }
      case Budget.Time(var length) -> byTime(named, instance, started, length.toNanos());
    };
  }

  /// Steps of the proof after so many steps of the search; few for many sites.
  private long steps(long iterations) {
    long most = Math.clamp(STEPS_OF_SITES / Math.max(1, problem.sites().size()), 10, MOST_STEPS);
    return Math.clamp(iterations / 10, 1, most);
  }

  private Answer byTime(Named named, Instance instance, long started, long nanos) {
    long end = started + nanos;
    var proving = new Proving(problem, watcher, end);
    var listener = listening(started, proving);
    if (threads < 2) {
      long rest = started + (long) (SEARCH_SHARE * nanos);
      if (nanos >= NANOS_OF_SITE * problem.sites().size()) proving.ahead(STEPS_AHEAD);
      var search = new Search(instance, seed, Lanes.of(1), listener, proving.guide());
      var found = search.byTime(started, rest);
      return answer(named, found, listener, Long.MAX_VALUE, Patience.MUCH);
    }
    boolean provable = new ProofTranslation(problem).knowsBounds();
    var lanes = provable ? Lanes.withProof(threads) : Lanes.of(threads);
    proving.besideSearch(lanes);
    Runnable prove = () -> proving.run(Long.MAX_VALUE, Patience.MUCH);
    var beside = Thread.ofPlatform().daemon().start(prove);
    var search = new Search(instance, seed, lanes, listener, proving.guide());
    var found = search.byTime(started, end);
    proving.end();
    join(beside);
    return answer(named, found, listener, 0, Patience.MUCH);
  }

  private Listening listening(long started, Proving proving) {
    return new Listening(watcher, started, proving, new AtomicBoolean());
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /// @param steps of the proof that are left to be made
  private Answer answer(
      Named named, Search.Found found, Listening listener, long steps, Patience patience) {
    var measured = measured(named, found.assignment());
    var proving = listener.proving;
    proving.heard(measured.cost(), measured.broken().size(), measured.clusters().size());
    proving.tell(listener.progress(measured, found.iterations()));
    if (steps > 0) proving.run(steps, patience);
    measured = better(measured, named, proving.better());
    proving.tell(listener.progress(measured, found.iterations()));
    var run =
        new Answer.Run(
            found.iterations(),
            seconds(listener.started),
            seed,
            threads,
            listener.ending(found.iterations(), measured),
            ENGINE_VERSION);
    return new Answer.Proposal(measured, proving.bound(measured), run);
  }

  private Measured measured(Named named, int[] clusterOf) {
    return Measurer.measure(problem, named.clustering(problem.sites(), clusterOf));
  }

  /// The proof knows only part of the limits, and no wishes: what it found is judged like anything
  /// else.
  private Measured better(Measured found, Named named, int[] proved) {
    if (proved.length == 0) return found;
    var other = measured(named, proved);
    return other.feasible() && other.cost() < found.cost() ? other : found;
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private record Listening(Watcher watcher, long started, Proving proving, AtomicBoolean heard)
      implements Search.Listener {

    @Override
    public void progressed(double value, double broken, int clusters, long iterations) {
      proving.heard(value, broken, clusters);
      proving.tell(progress(value, broken, clusters, iterations));
    }

    Watcher.Progress progress(Measured found, long iterations) {
      return progress(found.cost(), found.broken().size(), found.clusters().size(), iterations);
    }

    /// Without what is proved.
    Watcher.Progress progress(double value, double broken, int clusters, long iterations) {
      double passed = seconds(started);
      return new Watcher.Progress(
          value, broken, clusters, iterations, passed, OptionalDouble.empty());
    }

    @Override
    public boolean cancelled() {
      if (proving.closed()) return true;
      boolean now = watcher.cancelled();
      if (now) heard.set(true);
      return now;
    }

    Answer.Ending ending(long iterations, Measured measured) {
      if (measured.feasible() && proving.closes(measured.cost()))
        return Answer.Ending.PROVED_OPTIMAL;
      if (heard.get() || proving.cancelled()) return Answer.Ending.CANCELLED;
      return iterations == 0 ? Answer.Ending.NOTHING_TO_SEARCH : Answer.Ending.BUDGET_SPENT;
    }
  }
}
