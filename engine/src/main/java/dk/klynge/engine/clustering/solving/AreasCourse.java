package dk.klynge.engine.clustering.solving;

import dk.klynge.engine.clustering.Watcher;
import dk.klynge.engine.clustering.search.Search;
import java.util.OptionalDouble;

/// What all areas together have come to, told a few times a second.
final class AreasCourse {
  private static final long EVERY_NANOS = 100_000_000;
  private static final long ASK_EVERY_NANOS = 10_000_000;

  private final Watcher watcher;
  private final Provinces provinces;
  private final long started = System.nanoTime();
  private volatile boolean cancelled;
  private volatile long asked;
  private long told = started - EVERY_NANOS;

  AreasCourse(Watcher watcher, Provinces provinces) {
    this.watcher = watcher;
    this.provinces = provinces;
    asked = started - ASK_EVERY_NANOS;
  }

  long started() {
    return started;
  }

  double seconds() {
    return (System.nanoTime() - started) / 1e9;
  }

  boolean cancelled() {
    long now = System.nanoTime();
    if (!cancelled && now - asked >= ASK_EVERY_NANOS) ask(now);
    return cancelled;
  }

  private synchronized void ask(long now) {
    asked = now;
    if (watcher.cancelled()) cancelled = true;
  }

  synchronized void tell() {
    long now = System.nanoTime();
    if (now - told < EVERY_NANOS || !provinces.begun()) return;
    told = now;
    double cost = 0;
    double broken = 0;
    int clusters = 0;
    for (var one : provinces.all()) {
      cost += one.best().cost();
      broken += one.best().broken().size();
      clusters += one.best().clusters().size();
    }
    double proved = provinces.bound();
    var bound = Double.isInfinite(proved) ? OptionalDouble.empty() : OptionalDouble.of(proved);
    watcher.progressed(
        new Watcher.Progress(cost, broken, clusters, provinces.iterations(), seconds(), bound));
  }

  /// Of the search of one area, which ends at a moment.
  Search.Listener until(long end) {
    return new Search.Listener() {
      @Override
      public void progressed(double value, double broken, int clusters, long iterations) {
        // The area tells when it has finished its turn.
      }

      @Override
      public boolean cancelled() {
        return AreasCourse.this.cancelled()
            || (end < Long.MAX_VALUE && System.nanoTime() - end >= 0);
      }
    };
  }
}
