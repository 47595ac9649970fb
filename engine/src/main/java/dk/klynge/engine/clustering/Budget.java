package dk.klynge.engine.clustering;

import java.time.Duration;

/// When the search is to end. By iterations the answer is the same on every machine and for any
/// number of threads.
public sealed interface Budget {

  /// Wall-clock time for the whole of [Clusterer#solve].
  record Time(Duration length) implements Budget {}

  /// Steps of the search in all, whatever the number of threads.
  record Iterations(long count) implements Budget {}
}
