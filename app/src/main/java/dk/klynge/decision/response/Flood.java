package dk.klynge.decision.response;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Counts the answers that come from one address on the net within an hour. In memory only: the
/// addresses of citizens are not stored.
@Component
class Flood {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final int MOST_ADDRESSES = 10_000;

  private final Map<String, Deque<Instant>> seen = new LinkedHashMap<>();
  private final int most;
  private final Clock clock;

  Flood(@Value("${klynge.hearing.answers-per-hour:20}") int most, Clock clock) {
    this.most = most;
    this.clock = clock;
  }

  /// Whether one more may come from there now.
  synchronized boolean lets(String address) {
    var now = clock.instant();
    var times = seen.computeIfAbsent(address, _ -> new ArrayDeque<>());
    while (!times.isEmpty() && times.peekFirst().isBefore(now.minus(HOUR))) times.removeFirst();
    if (times.size() >= most) return false;
    times.addLast(now);
    if (seen.size() > MOST_ADDRESSES) seen.remove(seen.keySet().iterator().next());
    return true;
  }
}
