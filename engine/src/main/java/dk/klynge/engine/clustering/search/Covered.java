package dk.klynge.engine.clustering.search;

/// Everything needed is offered in each cluster; counts what is missing.
@SuppressWarnings("ArrayRecordComponent")
record Covered(State state, long[] offers, long needed) implements Criterion.Looking {

  @Override
  public double after(int cluster, int out, int in) {
    long offered = in >= 0 ? offers[in] : 0;
    int[] members = state.members(cluster);
    for (int p = 0; p < state.size(cluster); p++) {
      if (members[p] != out) offered |= offers[members[p]];
      if ((offered & needed) == needed) return 0;
    }
    return Long.bitCount(needed & ~offered);
  }
}
