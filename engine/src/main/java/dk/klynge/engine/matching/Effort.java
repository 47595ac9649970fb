package dk.klynge.engine.matching;

import java.util.function.BooleanSupplier;

/// How much may be done to find the largest matching where there are ties. Without ties nothing has
/// to be searched. Same seed and same numbers: same answer on every machine, unless it is stopped.
///
/// @param steps of the search
/// @param cases that the proof may distinguish; with one the bound becomes better, with some
///   thousands the largest size is mostly proved for some hundred candidates; 0: no proof is tried
/// @param stop asked now and then; true: answer with the best so far
public record Effort(long steps, long cases, BooleanSupplier stop) {

  private static final long ENTRY_STEPS = 8_000_000_000L;
  private static final long LEAST_STEPS = 500;
  private static final long MOST_STEPS = 500_000;
  private static final int PROVABLE = 2_000;
  private static final int BOUNDED = 5_000;
  private static final long MOST_CASES = 3_000;

  /// What is good for markets of this size; a second or so up to some thousand candidates, some
  /// seconds for a million.
  public static Effort usual(Market market) {
    int entries = Math.max(1, market.lists().entries());
    long steps = Math.clamp(ENTRY_STEPS / entries, LEAST_STEPS, MOST_STEPS);
    long cases = entries <= PROVABLE ? MOST_CASES : entries <= BOUNDED ? 1 : 0;
    return new Effort(steps, cases, () -> false);
  }

  public Effort stoppedBy(BooleanSupplier asked) {
    return new Effort(steps, cases, asked);
  }
}
