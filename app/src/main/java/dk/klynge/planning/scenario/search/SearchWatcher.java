package dk.klynge.planning.scenario.search;

import dk.klynge.engine.clustering.Watcher;
import java.util.Optional;
import java.util.UUID;

/// Follows one attempt: twice a second it writes down how far it is and asks whether it is still
/// wanted, however often the engine calls.
final class SearchWatcher implements Watcher {

  private static final long PAUSE_NANOS = 500_000_000;

  private final Searches searches;
  private final UUID id;
  private final int attempt;
  private long asked = System.nanoTime() - PAUSE_NANOS;
  private boolean wanted = true;
  private Search.Progress last = Search.Progress.NONE;

  SearchWatcher(Searches searches, UUID id, int attempt) {
    this.searches = searches;
    this.id = id;
    this.attempt = attempt;
  }

  @Override
  public synchronized void progressed(Progress progress) {
    last =
        new Search.Progress(
            Optional.empty(),
            Search.Stop.NONE,
            Math.round(progress.seconds() * 1000),
            progress.value(),
            progress.broken(),
            progress.iterations());
  }

  @Override
  public synchronized boolean cancelled() {
    long now = System.nanoTime();
    if (wanted && now - asked >= PAUSE_NANOS) {
      asked = now;
      wanted = searches.wanted(id, attempt, last);
    }
    return !wanted;
  }
}
