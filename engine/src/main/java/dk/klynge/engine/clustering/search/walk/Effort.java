package dk.klynge.engine.clustering.search.walk;

import java.util.concurrent.atomic.AtomicBoolean;

/// How long one walk may go on.
///
/// @param iterations in all; `Long.MAX_VALUE`: as many as the time allows
/// @param deadline by `System.nanoTime()`; `Long.MAX_VALUE`: no deadline
/// @param started by `System.nanoTime()`
public record Effort(long iterations, long started, long deadline, AtomicBoolean cancelled) {

  public boolean timed() {
    return iterations == Long.MAX_VALUE;
  }

  public double seconds() {
    return (deadline - started) / 1e9;
  }

  /// No time is left, even within a step.
  public boolean late() {
    return cancelled.get() || (deadline != Long.MAX_VALUE && System.nanoTime() - deadline >= 0);
  }

  public boolean over(long done) {
    return late() || done >= iterations;
  }

  /// The part of it from now, or from the share `from` of the iterations, to another share of it.
  public Effort part(double from, double to) {
    if (timed()) {
      long end = to < 1 ? started + (long) (to * (deadline - started)) : deadline;
      return new Effort(iterations, System.nanoTime(), end, cancelled);
    }
    long before = (long) (from * iterations);
    return new Effort((long) (to * iterations) - before, started, deadline, cancelled);
  }

  /// From 0 to 1.
  public double spent(long done) {
    double share =
        timed()
            ? (double) (System.nanoTime() - started) / Math.max(1, deadline - started)
            : (double) done / Math.max(1, iterations);
    return Math.clamp(share, 0, 1);
  }
}
