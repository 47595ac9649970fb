package dk.klynge.engine.clustering.search.recombination;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// What goes on on another thread.
public final class Running {

  private Running() {}

  /// Waits for it; what fails there, fails here.
  public static <T> T result(Future<T> running) {
    try {
      return running.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
