package dk.klynge.publishing.mailing;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// How fast mails are handed over: evenly, however many lines there are, so that the receivers'
/// servers do not take the municipality for spam.
class Pace {

  private final long apart;
  private final AtomicLong next = new AtomicLong(System.nanoTime());

  Pace(int perMinute) {
    if (perMinute < 1)
      throw new IllegalArgumentException("klynge.newsletter.per-minute must be at least 1");
    apart = Duration.ofMinutes(1).toNanos() / perMinute;
  }

  /// Waits for a turn of its own.
  void await() throws InterruptedException {
    var now = System.nanoTime();
    var mine = next.getAndUpdate(turn -> Math.max(turn, now) + apart);
    if (mine > now) TimeUnit.NANOSECONDS.sleep(mine - now);
  }
}
