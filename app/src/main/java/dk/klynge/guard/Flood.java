package dk.klynge.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts what comes from one address on the net within an hour, for forms that anybody may send.
/// In memory only: the addresses of citizens are not stored.
public final class Flood {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final int MOST_ADDRESSES = 10_000;

  private final Map<String, Deque<Instant>> seen = new LinkedHashMap<>();
  private final int most;
  private final Clock clock;

  /// @param most from one address within an hour
  public Flood(int most, Clock clock) {
    this.most = most;
    this.clock = clock;
  }

  /// Whether one more may come from there now.
  public synchronized boolean lets(String address) {
    var now = clock.instant();
    var times = seen.computeIfAbsent(address, _ -> new ArrayDeque<>());
    while (!times.isEmpty() && times.peekFirst().isBefore(now.minus(HOUR))) times.removeFirst();
    if (times.size() >= most) return false;
    times.addLast(now);
    if (seen.size() > MOST_ADDRESSES) seen.remove(seen.keySet().iterator().next());
    return true;
  }
}
