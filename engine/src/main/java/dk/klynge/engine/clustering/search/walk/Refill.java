package dk.klynge.engine.clustering.search.walk;

import dk.klynge.engine.clustering.search.state.Ledger;
import dk.klynge.engine.clustering.search.state.Metric;
import dk.klynge.engine.clustering.search.state.State;
import java.util.Arrays;

/// Puts sites without a cluster back, the one first whose second choice would cost most more than
/// its first.
final class Refill {

  private final State state;
  private final Ledger ledger;
  private final Metric metric;
  private final double[] times;
  private final boolean bounds;
  private final Reach within;
  private int[] waiting = new int[64];
  private int count;
  private double[] extra = new double[256];

  Refill(State state, Reach within) {
    this.state = state;
    this.within = within;
    ledger = state.ledger();
    metric = state.metric();
    times = state.instance().times();
    bounds = state.shape().bounds();
  }

  /// Takes a site out of its cluster and remembers it.
  void release(int site) {
    state.take(site);
    if (count == waiting.length) waiting = Arrays.copyOf(waiting, 2 * count);
    waiting[count++] = site;
  }

  void releaseAll(int cluster) {
    int[] members = state.members(cluster);
    for (int p = state.size(cluster) - 1; p >= 0; p--)
      if (state.movable(members[p])) release(members[p]);
  }

  int count() {
    return count;
  }

  int at(int index) {
    return waiting[index];
  }

  /// Puts one of the released sites into a cluster at once.
  void place(int index, int cluster) {
    int site = waiting[index];
    waiting[index] = waiting[--count];
    state.move(site, cluster);
  }

  /// Puts all released sites into these clusters.
  void run(int[] clusters, int number) {
    if (extra.length < count * number) extra = new double[2 * count * number];
    for (int t = 0; t < number; t++) price(clusters[t], t, number);
    while (count > 0) {
      int next = mostUrgent(number);
      int target = cheapest(next, number);
      int site = waiting[next];
      count--;
      waiting[next] = waiting[count];
      System.arraycopy(extra, count * number, extra, next * number, number);
      state.move(site, clusters[target]);
      price(clusters[target], target, number);
    }
  }

  private void price(int cluster, int target, int number) {
    for (int u = 0; u < count; u++) extra[u * number + target] = price(cluster, waiting[u]);
  }

  /// What a cluster costs more with another site; out of reach it comes after all that are not.
  private double price(int cluster, int site) {
    double now = ledger.priced(cluster);
    if (bounds) return state.least(cluster, -1, site) - now;
    if (state.size(cluster) > 0) {
      double way = times[site] * metric.between(site, state.shape().middle(cluster));
      if (within.beyond(site, way)) return way + within.penalty();
    }
    return state.after(cluster, -1, site) - now;
  }

  private int mostUrgent(int number) {
    int urgent = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int u = 0; u < count; u++) {
      double first = Double.POSITIVE_INFINITY;
      double second = Double.POSITIVE_INFINITY;
      for (int t = 0; t < number; t++) {
        double cost = extra[u * number + t];
        if (cost < first) {
          second = first;
          first = cost;
        } else if (cost < second) second = cost;
      }
      double regret = number > 1 ? second - first : -first;
      if (regret > most) {
        most = regret;
        urgent = u;
      }
    }
    return urgent;
  }

  private int cheapest(int u, int number) {
    int best = 0;
    for (int t = 1; t < number; t++) if (extra[u * number + t] < extra[u * number + best]) best = t;
    return best;
  }
}
