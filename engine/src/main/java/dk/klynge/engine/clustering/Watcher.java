package dk.klynge.engine.clustering;

/// Follows a search while it runs. Called from the threads of the search, a few times a second, one
/// call at a time.
public interface Watcher {

  void progressed(Progress progress);

  /// Asked often; once true the search ends soon with the best it has.
  boolean cancelled();

  /// What is known while the search runs.
  ///
  /// @param value the best value so far, in the objective's unit
  /// @param broken by how much the best so far breaks limits; 0 when all of them hold
  /// @param clusters the number of clusters of the best so far
  record Progress(double value, double broken, int clusters, long iterations, double seconds) {}

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
