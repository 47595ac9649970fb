package dk.klynge.engine.clustering.search;

import java.util.concurrent.atomic.AtomicBoolean;

/// How long one walk may go on.
///
/// @param iterations in all; `Long.MAX_VALUE`: as many as the time allows
/// @param deadline by `System.nanoTime()`; `Long.MAX_VALUE`: no deadline
/// @param started by `System.nanoTime()`
record Effort(long iterations, long started, long deadline, AtomicBoolean cancelled) {

  boolean timed() {
    return iterations == Long.MAX_VALUE;
  }

  double seconds() {
    return (deadline - started) / 1e9;
  }

  /// No time is left, even within a step.
  boolean late() {
    return cancelled.get() || (deadline != Long.MAX_VALUE && System.nanoTime() - deadline >= 0);
  }

  boolean over(long done) {
    return late() || done >= iterations;
  }

  /// The part of it from now, or from the share `from` of the iterations, to another share of it.
  Effort part(double from, double to) {
    if (timed()) {
      long end = to < 1 ? started + (long) (to * (deadline - started)) : deadline;
      return new Effort(iterations, System.nanoTime(), end, cancelled);
    }
    long before = (long) (from * iterations);
    return new Effort((long) (to * iterations) - before, started, deadline, cancelled);
  }

  /// From 0 to 1.
  double spent(long done) {
    double share =
        timed()
            ? (double) (System.nanoTime() - started) / Math.max(1, deadline - started)
            : (double) done / Math.max(1, iterations);
    return Math.clamp(share, 0, 1);
  }
}
