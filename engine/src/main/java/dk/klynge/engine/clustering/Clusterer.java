package dk.klynge.engine.clustering;

import dk.klynge.engine.clustering.impossible.DeletionFilter;
import dk.klynge.engine.clustering.impossible.Impossibility;
import dk.klynge.engine.clustering.solving.AreaByArea;
import dk.klynge.engine.clustering.solving.Provinces;
import dk.klynge.engine.clustering.solving.Solving;

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
    if (!Provinces.suit(problem))
      return new Solving(problem, budget, seed, threads, watcher).answer();
    var areas = new AreaByArea(problem, seed, threads, watcher);
    var answer = areas.answer(budget);
    var proved = areas.impossible();
    return proved.isEmpty() ? answer : new Answer.Impossible(proved);
  }

  /// Searches also where it is certain that some limit must be broken, for the clustering that
  /// comes nearest; the proposal names what it breaks. Sites and distances must be sound.
  public static Answer nearest(
      Problem problem, Budget budget, long seed, int threads, Watcher watcher) {
    if (Provinces.suit(problem))
      return new AreaByArea(problem, seed, threads, watcher).answer(budget);
    return new Solving(problem, budget, seed, threads, watcher).answer();
  }

  /// Looks for the smallest set of demands that stand against each other, by a search with each of
  /// them dropped in turn. Where a search finds nothing that keeps all limits, that is no proof,
  /// and the answer says so.
  ///
  /// @param each budget of every single search; there is one for every demand and two more, and
  ///   each ends as soon as all limits hold
  public static Conflict conflict(
      Problem problem, Budget each, long seed, int threads, Watcher watcher) {
    return new DeletionFilter(
            problem, (part, until) -> solve(part, each, seed, threads, until), watcher)
        .conflict();
  }
}
