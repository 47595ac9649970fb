package dk.klynge.engine.clustering.search;

import dk.klynge.engine.clustering.search.state.Best;
import dk.klynge.engine.clustering.search.state.Instance;
import dk.klynge.engine.clustering.search.walk.Monitor;
import java.util.concurrent.atomic.AtomicBoolean;

/// The best of all walks as told to the outside, a few times a second.
final class Scoreboard {

  private static final long EVERY_NANOS = 100_000_000;

  private final Search.Listener listener;
  private final AtomicBoolean cancelled;
  private final Instance.Preference preference;
  private final Lanes lanes;
  private double[] best = {
    Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY
  };
  private int clusters;
  private long iterations;
  private long told;
  private volatile boolean anything;

  Scoreboard(
      Search.Listener listener,
      AtomicBoolean cancelled,
      Instance.Preference preference,
      Lanes lanes) {
    this.lanes = lanes;
    this.listener = listener;
    this.cancelled = cancelled;
    this.preference = preference;
  }

  private double[] key(Best of) {
    boolean fewest = preference == Instance.Preference.AS_FEW_AS_POSSIBLE;
    return new double[] {of.broken(), fewest ? of.clusters() : 0, of.value()};
  }

  boolean better(Best one, Best other) {
    return Best.isBetter(key(one), key(other));
  }

  /// Of a walk that goes on in a lane.
  Monitor forWalk() {
    return new Monitor() {
      private long counted;
      private long looked;

      @Override
      public void report(Best of, long done) {
        long now = System.nanoTime();
        if (anything && now - looked < EVERY_NANOS / 4) return;
        looked = now;
        lanes.giveWay();
        tell(of, done - counted, now);
        counted = done;
      }

      @Override
      public void add(long done) {
        count(done - counted);
        counted = done;
      }
    };
  }

  /// Asks whether to stop, while no walk is under way that would.
  synchronized void listen() {
    if (listener.cancelled()) cancelled.set(true);
  }

  private synchronized void count(long more) {
    iterations += more;
  }

  private synchronized void tell(Best of, long more, long now) {
    iterations += more;
    if (listener.cancelled()) cancelled.set(true);
    double[] key = key(of);
    if (Best.isBetter(key, best)) {
      best = key;
      clusters = of.clusters();
    }
    if (anything && now - told < EVERY_NANOS) return;
    anything = true;
    told = now;
    listener.progressed(best[2], best[0], clusters, iterations);
  }
}
