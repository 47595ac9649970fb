package dk.klynge.engine.clustering;

import dk.klynge.engine.clustering.search.Search;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicBoolean;

/// One call of the engine: translate, search, measure anew.
record Solving(Problem problem, Budget budget, long seed, int threads, Watcher watcher) {

  /// Told with every answer, so that a stored proposal says what made it.
  static final String ENGINE_VERSION = "1.0";

  Answer answer() {
    long started = System.nanoTime();
    var named = Named.of(problem);
    var instance = new Translation(problem, Areas.of(problem), named).instance();
    var listener = new Listening(watcher, started, new AtomicBoolean());
    var search = new Search(instance, seed, threads, listener);
    var found =
        switch (budget) {
          case Budget.Iterations(long count) -> search.byIterations(count);
          case Budget.Time(var length) -> search.byTime(started, started + length.toNanos());
        };
    var clustering = named.clustering(problem.sites(), found.assignment());
    var measured = Measurer.measure(problem, clustering);
    var run =
        new Answer.Run(
            found.iterations(),
            seconds(started),
            seed,
            threads,
            listener.ending(found.iterations()),
            ENGINE_VERSION);
    return new Answer.Proposal(measured, OptionalDouble.empty(), run);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private record Listening(Watcher watcher, long started, AtomicBoolean heard)
      implements Search.Listener {

    @Override
    public void progressed(double value, double broken, int clusters, long iterations) {
      watcher.progressed(
          new Watcher.Progress(value, broken, clusters, iterations, seconds(started)));
    }

    @Override
    public boolean cancelled() {
      boolean now = watcher.cancelled();
      if (now) heard.set(true);
      return now;
    }

    Answer.Ending ending(long iterations) {
      if (heard.get()) return Answer.Ending.CANCELLED;
      return iterations == 0 ? Answer.Ending.NOTHING_TO_SEARCH : Answer.Ending.BUDGET_SPENT;
    }
  }
}
