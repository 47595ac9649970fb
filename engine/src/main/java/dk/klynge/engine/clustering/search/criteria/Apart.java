package dk.klynge.engine.clustering.search.criteria;

import dk.klynge.engine.clustering.search.state.Criterion;
import dk.klynge.engine.clustering.search.state.State;

/// At most one marked site in a cluster; counts those beyond.
final class Apart implements Criterion {

  private final boolean[] marked;
  private final int[] count;

  Apart(State state, boolean[] marked) {
    this.marked = marked;
    count = new int[state.capacity()];
  }

  private int one(int site) {
    return site >= 0 && marked[site] ? 1 : 0;
  }

  @Override
  public double now(int cluster) {
    return Math.max(0, count[cluster] - 1);
  }

  @Override
  public double after(int cluster, int out, int in) {
    return Math.max(0, count[cluster] - one(out) + one(in) - 1);
  }

  @Override
  public double least(int cluster, int out, int in) {
    return after(cluster, out, in);
  }

  @Override
  public void left(int cluster, int site) {
    count[cluster] -= one(site);
  }

  @Override
  public void joined(int cluster, int site) {
    count[cluster] += one(site);
  }
}
