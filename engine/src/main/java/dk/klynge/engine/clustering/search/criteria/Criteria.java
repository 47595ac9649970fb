package dk.klynge.engine.clustering.search.criteria;

import dk.klynge.engine.clustering.search.state.Criterion;

/// The criteria there are.
public final class Criteria {

  private Criteria() {}

  public static Criterion.Making weight(double[] weights, double min, double max) {
    return state -> new LoadBounds(state, state.part().pick(weights), min, max);
  }

  public static Criterion.Making balance(double[] weights) {
    return state -> new Balanced(state, weights);
  }

  public static Criterion.Making sites(int min, int max) {
    return state -> new SizeBounds(state, min, max);
  }

  public static Criterion.Making diameter(double most) {
    return state -> new PairsWithin(state, most);
  }

  public static Criterion.Making toCentre(double most) {
    return state -> new CentreWithin(state, most);
  }

  /// Counts sites unlike the most frequent value in their cluster.
  public static Criterion.Making alike(int[] valueOf) {
    return state -> new Alike(state, state.part().pick(valueOf));
  }

  /// Counts what is needed and not offered.
  ///
  /// @param offers bit set of what each site offers
  /// @param needed bit set of what a cluster needs
  public static Criterion.Making covered(long[] offers, long needed) {
    return state -> new Covered(state, state.part().pick(offers), needed);
  }

  public static Criterion.Making connected(int[][] graph) {
    return state -> new Connected(state, state.part().pickGraph(graph));
  }

  /// Sites with the same group are to be in one cluster; group -1 does not matter.
  public static Criterion.Making together(int[] groupOf) {
    return state -> new Together(state, groupOf);
  }

  /// No two sites that are marked are to be in one cluster.
  public static Criterion.Making apart(boolean[] marked) {
    return state -> new Apart(state, state.part().pick(marked));
  }

  /// Counts sites away from their home cluster; home -1 does not matter.
  public static Criterion.Making home(int[] homeOf) {
    return state -> new AtHome(state, state.part().pickClusters(homeOf));
  }
}
