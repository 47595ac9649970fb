package dk.klynge.engine.clustering.explain;

import dk.klynge.engine.clustering.Clustering;
import dk.klynge.engine.clustering.Problem;
import java.util.List;

/// What the limits cost.
///
/// @param present cost of the clustering that was asked about
/// @param presentBroken limits that it breaks
/// @param before cost of the best clustering under the unchanged limits that the searches came
///   across: the present one, or a better one that they found on the way
/// @param beforeBroken limits that it breaks
/// @param complete all were asked; false when the search was cancelled before
public record Prices(
    double present,
    int presentBroken,
    double before,
    int beforeBroken,
    List<Price> prices,
    boolean complete) {

  public Prices {
    prices = List.copyOf(prices);
  }

  /// How much is searched for each change.
  ///
  /// @param iterations steps for each change, shared by two searches of different seeds (four of
  ///   that length for another number of clusters); the same number and seed give the same prices
  ///   on every machine and for any number of threads
  public record Effort(long iterations, long seed, int threads) {

    private static final long AT_LEAST = 4_000;
    private static final long AT_MOST = 40_000;
    private static final long FOR_EACH_CLUSTER = 300;

    /// Enough for a good answer about so many clusters, within some seconds for a city.
    public static Effort usual(int clusters, int threads) {
      long iterations = Math.clamp(clusters * FOR_EACH_CLUSTER, AT_LEAST, AT_MOST);
      return new Effort(iterations, 1, threads);
    }
  }

  /// Follows the searches, one after the other; may be called from any thread.
  public interface Watcher {

    /// @param done searches that are over
    /// @param all searches there are in all
    void progressed(int done, int all);

    /// Asked often; once true the prices found so far are answered.
    boolean cancelled();

    static Watcher none() {
      return new Watcher() {
        @Override
        public void progressed(int done, int all) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };
    }
  }

  /// Searches once under the limits as they are, then once with each change, always from the best
  /// that is known; every clustering found counts for each question whose limits it keeps. So a
  /// change is credited only with what was not found without it, and no relaxation ever seems to
  /// lose.
  public static Prices find(
      Problem problem, Clustering present, List<WhatIf> whatIfs, Effort effort, Watcher watcher) {
    return new Pricing(problem, present, effort, watcher).prices(whatIfs);
  }
}
