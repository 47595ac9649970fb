package dk.klynge.engine.clustering.search.walk;

import dk.klynge.engine.clustering.search.state.Best;
import dk.klynge.engine.clustering.search.state.Ledger;
import dk.klynge.engine.clustering.search.state.Neighbours;
import dk.klynge.engine.clustering.search.state.State;
import java.util.SplittableRandom;

/// A search by very many of the smallest changes there are, cooled slowly and heated again: a site
/// goes over to a cluster next to it, or two sites change places.
///
/// A step of a [Walk] tears up whole clusters and mends them at once, and where room is scarce it
/// mostly mends them as they were. Small changes, each taken or not by itself, get through there;
/// but they have to be many, and cheap to refuse. They pass through broken limits, at a price that
/// doubles from hot to cold. The number of clusters stays what it is.
public final class Cooling {

  /// What counts as one step, about as dear as one of a walk.
  private static final int CHANGES = 2000;

  /// Steps from hot to cold: few at first, so that something comes of little effort too.
  private static final long SHORTEST = 1000;

  private static final long LONGEST = 10_000;

  /// Clusters of so many neighbours of a site are next to it.
  private static final int NEAR = 15;

  /// Of ten changes, so many are of one site alone.
  private static final int ALONE_OF_TEN = 3;

  /// Temperatures, in ways of a usual site to its centre: hot enough at first to forget the
  /// beginning, later only to leave the place.
  private static final double HOTTEST = 2;

  private static final double HOT = 1;
  private static final double COLD = 0.09;

  /// Of limits, in first prices; at half of these what is broken in the end stays so.
  private static final double FIRST_PRICE = 1.2;

  private static final double LAST_PRICE = 2.4;

  /// How fine chance is.
  private static final int CHANCES = 1 << 12;

  private final State state;
  private final Ledger ledger;
  private final Neighbours near;
  private final SplittableRandom random;
  private final Best best;
  private final Effort effort;
  private final Monitor monitor;
  private final double[] patience = new double[CHANCES];
  private double temperature;
  private long done;

  public Cooling(State state, long seed, Effort effort, Monitor monitor) {
    this.state = state;
    this.effort = effort;
    this.monitor = monitor;
    random = new SplittableRandom(seed);
    ledger = state.ledger();
    near = state.instance().neighbours();
    best = new Best(state);
    for (int c = 0; c < CHANCES; c++) patience[c] = -Math.log((c + 0.5) / CHANCES);
  }

  public Best best() {
    return best;
  }

  public long done() {
    return done;
  }

  /// From hot to cold again and again, each time from where the last one ended.
  public Cooling run() {
    new Beginning(state, random).make();
    ledger.openPrices(Typical.of(state), 0);
    best.offer();
    double hot = HOTTEST;
    for (long steps = SHORTEST; !effort.over(done); steps = Math.min(LONGEST, 2 * steps)) {
      cool(Math.min(steps, effort.iterations() - done), hot);
      if (steps == LONGEST) hot = HOT;
    }
    monitor.report(best, done);
    monitor.add(done);
    return this;
  }

  private void cool(long steps, double hot) {
    state.recount();
    double typical = Typical.of(state);
    double way = typical * state.alive() / state.instance().size();
    for (long step = 0; step < steps && !effort.late(); step++) {
      double spent = (double) step / steps;
      temperature = way * hot * Math.pow(COLD / hot, spent);
      ledger.openPrices(typical, 0);
      ledger.scalePrices(FIRST_PRICE * Math.pow(LAST_PRICE / FIRST_PRICE, spent));
      for (int c = 0; c < CHANGES; c++) change();
      done++;
      if (done % 64 == 0) monitor.report(best, done);
    }
  }

  private void change() {
    int site = random.nextInt(state.instance().size());
    int from = state.clusterOf(site);
    int first = near.first(site);
    int to = from;
    int reach = Math.min(NEAR, near.end(site) - first);
    if (reach > 0) to = state.clusterOf(near.at(first + random.nextInt(reach)));
    if (from == to) return;
    int other = random.nextInt(10) < ALONE_OF_TEN ? -1 : state.anyMember(to, random);
    if (other < 0 && state.size(from) == 1) return;
    double most =
        ledger.priced(from) + ledger.priced(to) + temperature * patience[random.nextInt(CHANCES)];
    if (state.least(from, site, other) + state.least(to, other, site) > most) return;
    if (state.after(from, site, other) + state.after(to, other, site) > most) return;
    state.begin();
    if (other >= 0) state.move(other, from);
    state.move(site, to);
    best.changed();
    best.offer();
  }
}
