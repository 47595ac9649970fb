package dk.klynge.engine.clustering.partition;

import java.util.function.BooleanSupplier;

/// How long to go on. Without a deadline the same input gives the same answer.
///
/// @param pivots exchanges of the simplex methods at most
/// @param nodes of branch and bound at most
/// @param deadline by `System.nanoTime()`; `Long.MAX_VALUE`: none
/// @param cancelled is asked again and again, from the calling thread
public record Effort(long pivots, long nodes, long deadline, BooleanSupplier cancelled) {

  /// Until the answer is proven.
  public static final Effort UNLIMITED =
      new Effort(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, () -> false);

  /// Until a moment.
  ///
  /// @param deadline by `System.nanoTime()`
  public static Effort until(long deadline, BooleanSupplier cancelled) {
    return new Effort(Long.MAX_VALUE, Long.MAX_VALUE, deadline, cancelled);
  }

  boolean late() {
    return (deadline != Long.MAX_VALUE && System.nanoTime() - deadline >= 0)
        || cancelled.getAsBoolean();
  }
}
