package dk.klynge.engine.clustering;

import java.util.OptionalDouble;

/// Follows a search and the proof that goes with it while they run. Called from their threads, a
/// few times a second, one call at a time.
public interface Watcher {

  void progressed(Progress progress);

  /// Asked often; once true the search ends soon with the best it has.
  boolean cancelled();

  /// What is known while the search runs.
  ///
  /// @param value the best value so far, in the objective's unit
  /// @param broken by how much the best so far breaks limits; 0 when all of them hold
  /// @param clusters the number of clusters of the best so far
  /// @param bound what is proved so far: as [Answer.Proposal#lowerBound]
  record Progress(
      double value,
      double broken,
      int clusters,
      long iterations,
      double seconds,
      OptionalDouble bound) {

    /// How far the best so far is at most from the best possible, as a share of that; empty where
    /// limits are broken or nothing is proved.
    public OptionalDouble gap() {
      double proved = bound.orElse(0);
      if (broken > 0 || !(proved > 0)) return OptionalDouble.empty();
      return OptionalDouble.of(Math.max(0, value / proved - 1));
    }
  }

  static Watcher none() {
    return new Watcher() {
      @Override
      public void progressed(Progress progress) {}

      @Override
      public boolean cancelled() {
        return false;
      }
    };
  }
}
