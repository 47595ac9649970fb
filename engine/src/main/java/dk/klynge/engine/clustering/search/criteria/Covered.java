package dk.klynge.engine.clustering.search.criteria;

import dk.klynge.engine.clustering.search.state.Criterion;
import dk.klynge.engine.clustering.search.state.State;

/// Everything needed is offered in each cluster; counts what is missing.
final class Covered implements Criterion {

  private final long[] offers;
  private final long needed;
  private final int kinds;
  private final int[] offering;
  private final long[] offered;
  private final long[] once;

  /// @param offers bit set of what each site offers
  /// @param needed bit set of what a cluster needs
  Covered(State state, long[] offers, long needed) {
    this.offers = offers;
    this.needed = needed;
    kinds = Long.SIZE - Long.numberOfLeadingZeros(needed);
    offering = new int[state.capacity() * kinds];
    offered = new long[state.capacity()];
    once = new long[state.capacity()];
  }

  @Override
  public double now(int cluster) {
    return Long.bitCount(needed & ~offered[cluster]);
  }

  @Override
  public double after(int cluster, int out, int in) {
    long left = offered[cluster];
    if (out >= 0) left &= ~(once[cluster] & offers[out]);
    if (in >= 0) left |= offers[in];
    return Long.bitCount(needed & ~left);
  }

  @Override
  public double least(int cluster, int out, int in) {
    return after(cluster, out, in);
  }

  @Override
  public void left(int cluster, int site) {
    count(cluster, site, -1);
  }

  @Override
  public void joined(int cluster, int site) {
    count(cluster, site, 1);
  }

  private void count(int cluster, int site, int more) {
    for (long rest = offers[site] & needed; rest != 0; rest &= rest - 1) {
      int kind = Long.numberOfTrailingZeros(rest);
      long bit = 1L << kind;
      int now = offering[cluster * kinds + kind] += more;
      offered[cluster] = now > 0 ? offered[cluster] | bit : offered[cluster] & ~bit;
      once[cluster] = now == 1 ? once[cluster] | bit : once[cluster] & ~bit;
    }
  }
}
