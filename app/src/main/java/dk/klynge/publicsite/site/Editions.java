package dk.klynge.publicsite.site;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The newest edition. What is published is looked at again after `klynge.public.refresh`; whoever
/// asks meanwhile is served from the edition that is there. Where nothing was published since, the
/// edition stays, and its pages with it.
@Component
class Editions {

  private final ReadContent read;
  private final long refresh;
  private final AtomicReference<@Nullable Dated> now = new AtomicReference<>();
  private final AtomicBoolean reading = new AtomicBoolean();

  /// @param looked when it was read, by the clock of the machine that never goes back
  private record Dated(Edition edition, long looked) {}

  Editions(ReadContent read, @Value("${klynge.public.refresh:20s}") Duration refresh) {
    this.read = read;
    this.refresh = refresh.toNanos();
  }

  Edition latest() {
    var dated = now.get();
    if (dated == null) return look();
    if (System.nanoTime() - dated.looked() < refresh) return dated.edition();
    if (!reading.compareAndSet(false, true)) return dated.edition();
    try {
      return look();
    } finally {
      reading.set(false);
    }
  }

  /// Looks at once, for the node where something was just published.
  Edition look() {
    var looked = System.nanoTime();
    var content = read.read();
    var before = now.get();
    var edition =
        before != null && before.edition().content().equals(content)
            ? before.edition()
            : new Edition(content);
    now.set(new Dated(edition, looked));
    return edition;
  }
}
