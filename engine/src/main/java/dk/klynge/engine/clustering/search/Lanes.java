package dk.klynge.engine.clustering.search;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// The threads that may run at once, shared by a search and a proof beside it: whoever waits for a
/// lane gets one in turn, and nobody waits once the proof has nothing more to do.
public final class Lanes {

  private final int threads;
  private final int beside;
  private final Semaphore free;

  private Lanes(int threads, int beside) {
    this.threads = Math.max(1, threads);
    this.beside = beside;
    free = new Semaphore(this.threads, true);
  }

  /// All for a search.
  public static Lanes of(int threads) {
    return new Lanes(threads, 0);
  }

  /// For a search with a proof beside it; at least two.
  public static Lanes withProof(int threads) {
    return new Lanes(threads, 1);
  }

  int threads() {
    return threads;
  }

  /// Lets whoever waits for a lane have this one, and waits for the next; only within [#in].
  public void giveWay() {
    if (!free.hasQueuedThreads()) return;
    free.release();
    free.acquireUninterruptibly();
  }

  /// How many the search has for itself from beginning to end.
  int own() {
    return threads - beside;
  }

  /// Does what it is given on the threads of another executor, each thing in a lane.
  Executor each(Executor threads) {
    return doing ->
        threads.execute(() -> {
          free.acquireUninterruptibly();
          try {
            doing.run();
          } finally {
            free.release();
          }
        });
  }

  /// Waits for a free lane and does something in it.
  public <T> T in(Supplier<T> doing) {
    free.acquireUninterruptibly();
    try {
      return doing.get();
    } finally {
      free.release();
    }
  }
}
