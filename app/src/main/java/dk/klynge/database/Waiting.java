package dk.klynge.database;

import java.io.IOException;
import java.time.Duration;

/// Waits for another process, a moment at a time.
final class Waiting {

  private Waiting() {}

  interface Condition {
    boolean holds() throws IOException;
  }

  static void moment() throws IOException {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for PostgreSQL", e);
    }
  }

  /// Has the condition come to hold within that time?
  static boolean until(Condition condition, Duration atMost) throws IOException {
    var end = System.nanoTime() + atMost.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > end) return false;
      moment();
    }
    return true;
  }
}
