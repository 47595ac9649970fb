package dk.klynge.engine.clustering.search.criteria;

import dk.klynge.engine.clustering.search.state.Criterion;
import dk.klynge.engine.clustering.search.state.State;

/// Number of sites within bounds.
record SizeBounds(State state, int min, int max) implements Criterion.Looking {

  @Override
  public double after(int cluster, int out, int in) {
    int size = state.size(cluster) - (out >= 0 ? 1 : 0) + (in >= 0 ? 1 : 0);
    if (size > max) return size - max;
    return size < min ? min - size : 0;
  }

  @Override
  public double least(int cluster, int out, int in) {
    return after(cluster, out, in);
  }
}
