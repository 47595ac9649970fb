package dk.klynge.engine.clustering.search;

import dk.klynge.engine.clustering.search.walk.Effort;

/// How far the effort for a mosaic goes, as seen so far.
///
/// @param threads that walk at once
/// @param done steps so far
/// @param clusters there are
record Pace(Effort effort, int threads, long done, int clusters) {

  private static final int ROUNDS = 30;

  /// A guess for the beginning, for each thread.
  private static final double STEPS_A_SECOND = 15_000;

  /// Steps for each cluster that all the effort allows.
  double stepsInAll() {
    double spent = Math.max(effort.spent(done), 1e-3);
    double all =
        effort.timed()
            ? (done > 0 ? done / spent : STEPS_A_SECOND * threads * effort.seconds())
            : effort.iterations();
    return all / Math.max(1, clusters);
  }

  /// Steps for each cluster in a round.
  long stepsPerCluster() {
    return Math.round(Math.clamp(stepsInAll() / ROUNDS, 5, 40));
  }

  /// What part of all so many steps for each cluster are.
  double share(long steps) {
    return steps / Math.max(1e-9, stepsInAll());
  }
}
