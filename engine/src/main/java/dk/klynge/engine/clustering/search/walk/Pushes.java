package dk.klynge.engine.clustering.search.walk;

import dk.klynge.engine.clustering.search.state.Ledger;
import dk.klynge.engine.clustering.search.state.Metric;
import dk.klynge.engine.clustering.search.state.Neighbours;
import dk.klynge.engine.clustering.search.state.Shape;
import dk.klynge.engine.clustering.search.state.State;

/// Moves a site to a full cluster, and one of that cluster on to a third.
final class Pushes {

  private static final int THIRDS = 3;

  private final State state;
  private final Candidate best;
  private final Ledger ledger;
  private final Neighbours near;
  private final Metric metric;
  private final Shape shape;
  private final double[] times;
  private final boolean bounds;
  private final boolean sums;
  private final Reach within;
  private double reach;
  private int site;
  private int from;
  private int full;

  Pushes(State state, Candidate best, Reach within) {
    this.state = state;
    this.best = best;
    this.within = within;
    ledger = state.ledger();
    near = state.instance().neighbours();
    metric = state.metric();
    shape = state.shape();
    times = state.instance().times();
    bounds = shape.bounds();
    sums = shape.sums();
  }

  /// @param change by how much the ways to the middles may be wrong
  void reach(double change) {
    reach = change;
  }

  /// @param base what the site's way to the middle of its cluster changes by
  void consider(int moving, int leaving, int entered, double base) {
    site = moving;
    from = leaving;
    full = entered;
    int[] others = state.members(full);
    int size = state.size(full);
    double room = sums ? best.limits(from, site, -1) - reach : 0;
    for (int p = 0; p < size; p++) {
      int other = others[p];
      if (!state.movable(other)) continue;
      double away = base - times[other] * shape.home(full, other);
      if (sums) away += room + best.limits(full, other, site);
      if (!sums || away < best.gain) onward(other, away);
    }
  }

  private void onward(int other, double away) {
    double least = 0;
    if (bounds) {
      least = best.leaving(site, from) + state.least(full, other, site) - ledger.priced(full);
      if (least >= best.gain) return;
    }
    double partly = Double.NaN;
    int last = -1;
    int tried = 0;
    for (int k = near.first(other); k < near.end(other) && tried < THIRDS; k++) {
      int third = state.clusterOf(near.at(k));
      if (third < 0 || third == from || third == full || third == last || !state.open(third))
        continue;
      last = third;
      tried++;
      if (bounds) {
        if (least + state.least(third, -1, other) - ledger.priced(third) >= best.gain) continue;
      } else if (!promising(other, third, away)) continue;
      if (Double.isNaN(partly))
        partly = best.leaving(site, from) + state.after(full, other, site) - ledger.priced(full);
      double gain = partly + state.after(third, -1, other) - ledger.priced(third);
      best.consider(gain, full, other, third);
    }
  }

  private boolean promising(int other, int third, double away) {
    double way = times[other] * metric.between(other, shape.middle(third));
    double rough = away + way;
    if (!sums) return rough <= reach || ledger.strained(from) || ledger.strained(full);
    return !within.beyond(other, way)
        && rough - ledger.pricedAmounts(third) < best.gain
        && rough + best.limits(third, -1, other) < best.gain;
  }
}
