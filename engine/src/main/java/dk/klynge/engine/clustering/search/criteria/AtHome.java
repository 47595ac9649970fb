package dk.klynge.engine.clustering.search.criteria;

import dk.klynge.engine.clustering.search.state.Criterion;
import dk.klynge.engine.clustering.search.state.State;

/// Sites in another cluster than at the start.
final class AtHome implements Criterion {

  private final int[] homeOf;
  private final int[] strangers;

  AtHome(State state, int[] homeOf) {
    this.homeOf = homeOf;
    strangers = new int[state.capacity()];
  }

  private int one(int cluster, int site) {
    return site >= 0 && homeOf[site] >= 0 && homeOf[site] != cluster ? 1 : 0;
  }

  @Override
  public double now(int cluster) {
    return strangers[cluster];
  }

  @Override
  public double after(int cluster, int out, int in) {
    return strangers[cluster] - one(cluster, out) + one(cluster, in);
  }

  @Override
  public double least(int cluster, int out, int in) {
    return after(cluster, out, in);
  }

  @Override
  public void left(int cluster, int site) {
    strangers[cluster] -= one(cluster, site);
  }

  @Override
  public void joined(int cluster, int site) {
    strangers[cluster] += one(cluster, site);
  }
}
