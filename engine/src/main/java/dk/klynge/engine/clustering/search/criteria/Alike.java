package dk.klynge.engine.clustering.search.criteria;

import dk.klynge.engine.clustering.search.state.Criterion;
import dk.klynge.engine.clustering.search.state.State;

/// Sites whose value differs from the most frequent one of their cluster.
final class Alike implements Criterion.Looking {

  private final State state;
  private final int[] valueOf;
  private final int[] count;

  Alike(State state, int[] valueOf) {
    this.state = state;
    this.valueOf = valueOf;
    int values = 0;
    for (int value : valueOf) values = Math.max(values, value + 1);
    count = new int[values];
  }

  @Override
  public double after(int cluster, int out, int in) {
    int[] members = state.members(cluster);
    int size = state.size(cluster);
    int most = 0;
    int all = 0;
    for (int p = 0; p < size; p++) {
      if (members[p] == out) continue;
      all++;
      most = Math.max(most, ++count[valueOf[members[p]]]);
    }
    if (in >= 0) {
      all++;
      most = Math.max(most, ++count[valueOf[in]]);
      count[valueOf[in]] = 0;
    }
    for (int p = 0; p < size; p++) count[valueOf[members[p]]] = 0;
    return all - most;
  }
}
