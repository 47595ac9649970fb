package dk.klynge.engine.clustering.search.walk;

import dk.klynge.engine.clustering.search.state.Ledger;
import dk.klynge.engine.clustering.search.state.Metric;
import dk.klynge.engine.clustering.search.state.Shape;
import dk.klynge.engine.clustering.search.state.State;
import java.util.Arrays;

/// Lets a site change places with members of another cluster.
final class Exchanges {

  private final State state;
  private final Candidate best;
  private final Ledger ledger;
  private final Metric metric;
  private final Shape shape;
  private final double[] times;
  private final boolean bounds;
  private final boolean sums;
  private final boolean shortest;
  private final Reach within;
  private final double leastTimes;
  private final double mostTimes;
  private double reach;

  Exchanges(State state, Candidate best, Reach within) {
    this.state = state;
    this.best = best;
    this.within = within;
    ledger = state.ledger();
    metric = state.metric();
    shape = state.shape();
    times = state.instance().times();
    bounds = shape.bounds();
    sums = shape.sums();
    shortest = metric.shortest();
    leastTimes = Arrays.stream(times).min().orElse(1);
    mostTimes = Arrays.stream(times).max().orElse(1);
  }

  /// @param change by how much the ways to the middles may be wrong
  void reach(double change) {
    reach = change;
  }

  /// @param base what the site's way to the middle of its cluster changes by
  void consider(int site, int from, int to, double base) {
    if (sums) bySums(site, from, to, base);
    else if (bounds) bounded(site, from, to);
    else roughly(site, from, to, base);
  }

  /// No way to another middle is shorter than the way between the middles less the way home, so
  /// that most members need not be looked at.
  private void bySums(int site, int from, int to, double base) {
    int[] others = state.members(to);
    int size = state.size(to);
    int here = shape.middle(from);
    double apart = shortest ? metric.between(here, shape.middle(to)) : 0;
    double ways = shortest ? 2 : 1;
    double rest = base - reach - ledger.pricedAmounts(from) - ledger.pricedAmounts(to);
    double nearest = apart - ways * shape.widest(to);
    if (rest + nearest * (nearest < 0 ? mostTimes : leastTimes) >= best.gain) return;
    for (int p = 0; p < size; p++) {
      int other = others[p];
      double home = shape.home(to, other);
      if (rest + times[other] * (apart - ways * home) >= best.gain) continue;
      double way = times[other] * metric.between(other, here);
      double wayHome = times[other] * home;
      double rough = rest + way - wayHome;
      if (rough >= best.gain) continue;
      if (way > wayHome && within.beyond(other, way)) continue;
      rough += ledger.leastAmounts(from, site, other);
      if (rough >= best.gain) continue;
      rough += ledger.leastAmounts(to, other, site);
      if (rough < best.gain && state.movable(other)) price(site, from, to, other);
    }
  }

  private void bounded(int site, int from, int to) {
    int[] others = state.members(to);
    double before = ledger.priced(from) + ledger.priced(to);
    double limits = ledger.pricedAmounts(from) + ledger.pricedAmounts(to);
    for (int p = state.size(to) - 1; p >= 0; p--) {
      int other = others[p];
      if (!state.movable(other)) continue;
      double rough = shape.exchanged(site, from, other, to) - limits;
      if (rough >= best.gain) continue;
      rough += ledger.leastAmounts(from, site, other);
      if (rough >= best.gain || rough + ledger.leastAmounts(to, other, site) >= best.gain) continue;
      double least = state.least(from, site, other) - before;
      if (least + state.least(to, other, site) < best.gain) price(site, from, to, other);
    }
  }

  private void roughly(int site, int from, int to, double base) {
    int[] others = state.members(to);
    int here = shape.middle(from);
    boolean strained = ledger.strained(from) || ledger.strained(to);
    for (int p = state.size(to) - 1; p >= 0; p--) {
      int other = others[p];
      if (!state.movable(other)) continue;
      double way = times[other] * (metric.between(other, here) - shape.home(to, other));
      if (base + way <= reach || strained) price(site, from, to, other);
    }
  }

  private void price(int site, int from, int to, int other) {
    double before = ledger.priced(from) + ledger.priced(to);
    double first = state.after(from, site, other) - before;
    if (first < best.gain) best.consider(first + state.after(to, other, site), to, other, -1);
  }
}
