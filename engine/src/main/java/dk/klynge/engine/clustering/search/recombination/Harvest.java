package dk.klynge.engine.clustering.search.recombination;

import dk.klynge.engine.clustering.search.state.State;

/// Puts the clusters that a step has touched into the pool.
public final class Harvest {

  private final State state;
  private final Pool pool;
  private final int[] mark;
  private int marks;

  public Harvest(State state, Pool pool) {
    this.state = state;
    this.pool = pool;
    mark = new int[state.capacity()];
  }

  /// Everything there is.
  public void all() {
    for (int s = 0; s < state.alive(); s++) add(state.slot(s));
  }

  /// What has changed since the state's last beginning.
  public void changed() {
    marks++;
    for (int c = 0; c < state.changes(); c++) {
      int cluster = state.clusterOf(state.changed(c));
      if (mark[cluster] == marks) continue;
      mark[cluster] = marks;
      add(cluster);
    }
  }

  private void add(int cluster) {
    if (!state.ledger().strained(cluster))
      pool.offer(state.ledger().worth(cluster), state.members(cluster), state.size(cluster));
  }
}
