package dk.klynge.engine.scheduling;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// How much may be done to find a good plan. Same seed and same steps: same plan on every machine,
/// unless it is stopped.
///
/// @param steps each takes some committees out and puts them in again, 0 or more
/// @param stop asked before each step; true: answer with the best so far
/// @param told about each better plan, and now and then in between
public record Effort(long seed, long steps, BooleanSupplier stop, Consumer<Progress> told) {

  /// @param steps taken so far
  /// @param best cost of the best plan so far
  public record Progress(long steps, Cost best) {}

  public Effort {
    if (steps < 0) throw new IllegalArgumentException("Steps are not negative");
  }

  public static Effort of(long seed, long steps) {
    return new Effort(seed, steps, () -> false, _ -> {});
  }

  public Effort stoppedBy(BooleanSupplier asked) {
    return new Effort(seed, steps, asked, told);
  }

  public Effort telling(Consumer<Progress> listener) {
    return new Effort(seed, steps, stop, listener);
  }
}
