package dk.klynge.engine.clustering;

/// Finds clusters.
public final class Clusterer {

  private Clusterer() {}

  /// Searches until the budget is spent or the watcher cancels.
  ///
  /// Same seed and same iteration budget: same answer, for any number of threads.
  public static Answer solve(
      Problem problem, Budget budget, long seed, int threads, Watcher watcher) {
    var reasons = new Impossibility(problem).reasons();
    if (!reasons.isEmpty()) return new Answer.Impossible(reasons);
    return new Solving(problem, budget, seed, threads, watcher).answer();
  }

  /// Searches also where it is certain that some limit must be broken, for the clustering that
  /// comes nearest; the proposal names what it breaks. Sites and distances must be sound.
  public static Answer nearest(
      Problem problem, Budget budget, long seed, int threads, Watcher watcher) {
    return new Solving(problem, budget, seed, threads, watcher).answer();
  }
}
