package dk.klynge.engine.clustering.search.walk;

import dk.klynge.engine.clustering.search.recombination.Harvest;
import dk.klynge.engine.clustering.search.recombination.Pool;
import dk.klynge.engine.clustering.search.state.Best;
import dk.klynge.engine.clustering.search.state.Instance;
import dk.klynge.engine.clustering.search.state.Ledger;
import dk.klynge.engine.clustering.search.state.RadiusShape;
import dk.klynge.engine.clustering.search.state.State;
import java.util.SplittableRandom;

/// One search from beginning to end: steps of disturbing and improving a few clusters, taken or
/// taken back by simulated annealing.
public final class Walk {

  private static final int RENEW_EVERY = 100;
  private static final int RENEW_SMALL_EVERY = 10;

  /// Up to so many sites steps cost next to nothing, and the way to the best often leads through
  /// broken limits.
  static final int SMALL = 40;

  private static final int RECOUNT_EVERY = 5_000;

  /// Before anything is settled limits come first by far.
  private static final double FIRST_PRICES = 1000;

  private final State state;
  private final Ledger ledger;
  private final SplittableRandom random;
  private final Improver improver;
  private final Disturbance disturbance;
  private final Best best;
  private final Effort effort;
  private final Monitor monitor;
  private final Passage passage;
  private final boolean small;
  private Guide guide = Guide.none();
  private int heard;
  private Pool pool = Pool.closed();
  private Harvest harvest;
  private double typical;

  /// In a tile lie places that have nothing to do with each other: one that cannot be mended must
  /// not let the others go astray.
  private boolean inTile;

  private long done;

  public Walk(Instance instance, long seed, Effort effort, Monitor monitor) {
    this(new State(instance), seed, effort, monitor);
  }

  /// A walk that tells nobody how it is getting on.
  public Walk(State state, long seed, Effort effort) {
    this(state, seed, effort, Monitor.none());
  }

  private Walk(State state, long seed, Effort effort, Monitor monitor) {
    this.state = state;
    this.effort = effort;
    this.monitor = monitor;
    random = new SplittableRandom(seed);
    ledger = state.ledger();
    improver = new Improver(state, effort);
    disturbance = new Disturbance(state, random, improver);
    best = new Best(state);
    passage = new Passage(state);
    small = state.instance().size() <= SMALL;
    harvest = new Harvest(state, pool);
  }

  /// From here on what is seen goes into a pool.
  public void fill(Pool into) {
    pool = into;
    harvest = new Harvest(state, into);
  }

  /// From here on steps begin where the guide says that something may be gained.
  public Walk by(Guide someone) {
    guide = someone;
    return this;
  }

  public long done() {
    return done;
  }

  public Best best() {
    return best;
  }

  /// Begins, and goes on for a part of the effort.
  public Walk run(Effort part) {
    new Beginning(state, random).make();
    begin();
    best.offer();
    monitor.report(best, done);
    if (state.alive() == 0 || nothingToMove()) return this;
    improveAll();
    return on(part);
  }

  /// Goes on from where it is for another part, from hot to cold.
  public Walk on(Effort part) {
    long before = done;
    ask();
    while (!part.over(done - before)) {
      step(temperature(done - before, part.spent(done - before)));
      done++;
      if (done % (small ? RENEW_SMALL_EVERY : RENEW_EVERY) == 0) renew();
      passage.renewPrices(done);
      if (done % 64 == 0 || effort.timed()) monitor.report(best, done);
    }
    monitor.add(done);
    return this;
  }

  /// Goes over to another clustering if it is better than the best.
  public void adopt(int[] assignment) {
    if (done == 0) return;
    best.restore();
    for (int site = 0; site < assignment.length; site++)
      if (state.clusterOf(site) != assignment[site]) state.move(site, assignment[site]);
    best.changed();
    if (best.offer()) state.begin();
    else best.restore();
    monitor.report(best, done);
  }

  /// Walks on from the clusters given, in a climate given.
  public void within(Climate climate) {
    int[] start = state.instance().given().start();
    for (int site = 0; site < start.length; site++) state.move(site, start[site]);
    state.recount();
    typical = climate.typical();
    ledger.openPrices(typical, climate.perCluster());
    improver.scale(typical);
    inTile = true;
    best.offer();
    if (nothingToMove()) return;
    improveAll();
    ask();
    while (!effort.over(done)) {
      step(climate.at(effort.spent(done)));
      done++;
      if (done % (small ? RENEW_SMALL_EVERY : RENEW_EVERY) == 0) renew();
    }
  }

  private boolean nothingToMove() {
    for (int site = 0; site < state.instance().size(); site++)
      if (state.movable(site)) return false;
    return true;
  }

  /// The unit of prices and temperatures: the cost of a cluster, as long as there is any.
  private void begin() {
    if (state.shape() instanceof RadiusShape radius) {
      radius.typicalFrom(state, Typical.least(state));
      state.recount();
    }
    typical = Typical.of(state);
    boolean fewest =
        state.instance().counts().preference() == Instance.Preference.AS_FEW_AS_POSSIBLE;
    ledger.openPrices(typical, fewest ? 4 * typical : 0);
    improver.scale(typical);
  }

  private void improveAll() {
    ledger.scalePrices(FIRST_PRICES);
    state.begin();
    for (int site = 0; site < state.instance().size(); site++) improver.add(site);
    improver.run(20L * state.instance().size());
    ledger.scalePrices(1 / FIRST_PRICES);
    keep();
    typical = Typical.of(state);
  }

  private void keep() {
    best.changed();
    best.offer();
    state.begin();
  }

  /// Falls from hot to cold; begins colder where the steps to come are too few to repair much
  /// disorder.
  private double temperature(long taken, double spent) {
    double steps = taken / Math.max(spent, 1e-3) / Math.max(1, state.alive());
    return typical
        * Climate.heat(state.instance().size(), state.alive(), steps, spent, guide.knows());
  }

  private void step(double temperature) {
    state.begin();
    boolean feasible = ledger.feasible();
    int strained = ledger.strainedCount();
    double before = ledger.total();
    disturbance.make();
    if (state.changes() == 0) return;
    double worse = ledger.total() - before;
    if (pool.open()) harvest.changed();
    boolean taken = worse <= 0 || random.nextDouble() < Math.exp(-worse / temperature);
    passage.stepped(feasible, ledger.feasible());
    if (feasible && !small && !passage.open() && !ledger.feasible()) taken = false;
    if (inTile && ledger.strainedCount() > strained) taken = false;
    if (!taken) {
      state.undo();
      return;
    }
    disturbance.taken();
    best.changed();
    best.offer();
  }

  /// Raises the price of what is broken and lets the clusters that break it look around again.
  private void repair() {
    ledger.adaptPrices(1.2, 0.98);
    for (int s = 0; s < state.alive(); s++)
      if (ledger.strained(state.slot(s))) improver.addAll(state.slot(s));
    state.begin();
    improver.run(2L * state.instance().size());
    keep();
  }

  /// Asks the guide what is known by now.
  private void ask() {
    if (small || guide.told() == heard) return;
    heard = guide.told();
    disturbance.guided(guide.multipliers());
    if (guide.narrows()) improver.guided(guide.multipliers());
  }

  private void renew() {
    ask();
    if (!ledger.feasible() && !passage.open()) repair();
    if (done % RECOUNT_EVERY == 0) state.recount();
  }
}
