package dk.klynge.planning.command;

import dk.klynge.engine.clustering.Watcher;
import java.io.PrintWriter;

/// Tells once a second how far a search is and what is proved of it, and asks another watcher
/// whether to go on.
final class ProgressLine implements Watcher {

  private static final double EVERY_SECONDS = 1;

  /// Back to the beginning of the line, and what was there before is wiped away.
  private static final String AGAIN = "\r\u001B[K";

  private final Watcher other;
  private final Words words;
  private final PrintWriter err;
  private final boolean rewriting;
  private double told = Double.NEGATIVE_INFINITY;

  private ProgressLine(Watcher other, Words words, PrintWriter err, boolean rewriting) {
    this.other = other;
    this.words = words;
    this.err = err;
    this.rewriting = rewriting;
  }

  /// Each time a line of its own.
  static ProgressLine below(Watcher other, Words words, PrintWriter err) {
    return new ProgressLine(other, words, err, false);
  }

  /// One line of a terminal, written anew each time.
  static ProgressLine rewriting(Watcher other, Words words, PrintWriter err) {
    return new ProgressLine(other, words, err, true);
  }

  @Override
  public synchronized void progressed(Progress progress) {
    other.progressed(progress);
    if (progress.seconds() - told < EVERY_SECONDS) return;
    told = progress.seconds();
    err.print(rewriting ? AGAIN + sentence(progress) : sentence(progress) + System.lineSeparator());
    err.flush();
  }

  /// The terminal is free for other sentences again.
  synchronized void end() {
    if (rewriting) err.print(AGAIN);
    err.flush();
  }

  private String sentence(Progress progress) {
    if (progress.broken() > 0)
      return words.say("planning.plan.progress.broken", progress.seconds(), progress.clusters());
    var gap = progress.gap();
    return gap.isEmpty()
        ? words.say(
            "planning.plan.progress", progress.seconds(), progress.value(), progress.clusters())
        : words.say(
            "planning.plan.progress.proved",
            progress.seconds(),
            progress.value(),
            progress.clusters(),
            percent(gap.getAsDouble()));
  }

  /// Rounded up to hundredths: a promise must not be rounded in its own favour.
  static double percent(double gap) {
    return Math.max(0, Math.ceil(gap * 10_000 - 1e-6)) / 100;
  }

  @Override
  public boolean cancelled() {
    return other.cancelled();
  }
}
