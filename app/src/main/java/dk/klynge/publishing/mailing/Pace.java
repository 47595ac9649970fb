package dk.klynge.publishing.mailing;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// How fast mails are handed over: evenly, however many lines there are, so that the receivers'
/// servers do not take the municipality for spam.
class Pace {

  private final long apart;
  private final int lines;
  private final AtomicLong next = new AtomicLong(System.nanoTime());

  /// @param lines over how many connections at once
  Pace(int perMinute, int lines) {
    if (perMinute < 1)
      throw new IllegalArgumentException("klynge.newsletter.per-minute must be at least 1");
    if (lines < 1)
      throw new IllegalArgumentException("klynge.newsletter.connections must be at least 1");
    this.lines = lines;
    apart = Duration.ofMinutes(1).toNanos() / perMinute;
  }

  int lines() {
    return lines;
  }

  /// Waits for a turn of its own.
  void await() throws InterruptedException {
    var now = System.nanoTime();
    var mine = next.getAndUpdate(turn -> Math.max(turn, now) + apart);
    if (mine > now) TimeUnit.NANOSECONDS.sleep(mine - now);
  }
}
