package dk.klynge.planning.proposal;

import java.util.OptionalDouble;

/// The best answer known at one moment of a run.
///
/// @param millis since the attempt began
/// @param value what is being made small, in the unit of the criteria
/// @param broken by how much the best answer still breaks limits; 0 when all hold
/// @param bound nothing that keeps the limits is below it, as far as is proved at that moment
record Progress(long millis, double value, double broken, long iterations, OptionalDouble bound) {

  /// How far from the best possible the answer is at most, as a share of that.
  OptionalDouble gap() {
    double proved = bound.orElse(0);
    if (broken > 0 || !(proved > 0)) return OptionalDouble.empty();
    return OptionalDouble.of(Math.max(0, value / proved - 1));
  }
}
