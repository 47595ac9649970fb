package dk.klynge.engine.clustering.search.walk;

import dk.klynge.engine.clustering.search.state.Ledger;
import dk.klynge.engine.clustering.search.state.Metric;
import dk.klynge.engine.clustering.search.state.Neighbours;
import dk.klynge.engine.clustering.search.state.Shape;
import dk.klynge.engine.clustering.search.state.State;

/// Local search from a queue of sites whose surroundings have changed: move a site, exchange two,
/// push one on to a third cluster to make room. Always takes the best move of the site at hand
/// until none of the queue has any.
final class Improver {

  private static final int TARGETS = 6;

  private final State state;
  private final Effort effort;
  private final Ledger ledger;
  private final Neighbours near;
  private final Metric metric;
  private final Shape shape;
  private final double[] times;
  private final boolean bounds;
  private final boolean sums;
  private final int[] queue;
  private final boolean[] queued;
  private final int[] seen;
  private final int[] targets;
  private final Candidate best;
  private final Exchanges exchanges;
  private final Reach within;
  private final Pushes pushes;
  private int marks;
  private int head;
  private int waiting;
  private double tolerance;
  private double reach;

  Improver(State state, Effort effort) {
    this.state = state;
    this.effort = effort;
    ledger = state.ledger();
    near = state.instance().neighbours();
    metric = state.metric();
    shape = state.shape();
    bounds = shape.bounds();
    sums = shape.sums();
    times = state.instance().times();
    best = new Candidate(state);
    within = new Reach(state);
    exchanges = new Exchanges(state, best, within);
    pushes = new Pushes(state, best, within);
    int n = state.instance().size();
    queue = new int[n];
    queued = new boolean[n];
    seen = new int[state.capacity()];
    targets = new int[TARGETS];
  }

  /// @param typical cost of a cluster
  void scale(double typical) {
    tolerance = 1e-9 * typical;
    reach = 0.01 * typical;
    exchanges.reach(reach);
    pushes.reach(reach);
  }

  /// From here on only what these multipliers of the sites say may be worth while is asked about.
  void guided(double[] multipliers) {
    within.by(multipliers, state.costs() / state.instance().size());
  }

  Reach within() {
    return within;
  }

  void add(int site) {
    if (queued[site]) return;
    queued[site] = true;
    int end = head + waiting++;
    queue[end < queue.length ? end : end - queue.length] = site;
  }

  void addAll(int cluster) {
    int[] members = state.members(cluster);
    for (int p = 0; p < state.size(cluster); p++) add(members[p]);
  }

  /// @param most sites to look at; where room is scarce one move can call for another across the
  ///   whole land
  void run(long most) {
    for (long looked = 0; waiting > 0; looked++) {
      if (looked >= most || (looked % 64 == 63 && effort.late())) {
        clear();
        return;
      }
      int site = queue[head];
      if (++head == queue.length) head = 0;
      waiting--;
      queued[site] = false;
      if (state.movable(site)) improve(site);
    }
  }

  private void clear() {
    while (waiting > 0) {
      queued[queue[head]] = false;
      if (++head == queue.length) head = 0;
      waiting--;
    }
  }

  private void improve(int site) {
    int from = state.clusterOf(site);
    boolean last = state.size(from) == 1;
    best.begin(-tolerance);
    double home = times[site] * shape.home(from, site);
    boolean strained = ledger.strained(from);
    int end = strained ? near.end(site) : within.end(site);
    int count = targets(site, from, end);
    for (int t = 0; t < count; t++) {
      int to = targets[t];
      double way = times[site] * metric.between(site, shape.middle(to));
      if (way > home && !strained && within.beyond(site, way)) continue;
      double rough = way - home;
      if (!last && bounds) relocateBounded(site, from, to);
      else if (!last) relocate(site, from, to, rough);
      exchanges.consider(site, from, to, rough);
    }
    if (best.to >= 0) apply(site, from);
  }

  /// Tries to move a site; where it does not fit, to push another one out.
  private void relocate(int site, int from, int to, double rough) {
    if (!promising(rough, from, to)) return;
    double limits = best.limits(from, site, -1) + best.limits(to, -1, site);
    if (!sums || rough + limits - reach < best.gain) price(site, from, to);
    if (limits > tolerance && rough < 0) pushes.consider(site, from, to, rough);
  }

  /// Likewise where the objective has bounds.
  private void relocateBounded(int site, int from, int to) {
    double joining = state.least(to, -1, site) - ledger.priced(to);
    double joiningCost = ledger.lastCost() - ledger.cost(to);
    if (best.leaving(site, from) + joining < best.gain) price(site, from, to);
    boolean full = joining - joiningCost > tolerance;
    if (full && best.leavingCost() + joiningCost < 0) pushes.consider(site, from, to, 0);
  }

  private void price(int site, int from, int to) {
    double joining = state.after(to, -1, site) - ledger.priced(to);
    best.consider(best.leaving(site, from) + joining, to, -1, -1);
  }

  /// Whether a move can be worth while at all, seen from the ways to the middles alone, which are
  /// only a little wrong. Broken limits may mend.
  private boolean promising(double rough, int one, int other) {
    if (sums)
      return rough - reach - ledger.pricedAmounts(one) - ledger.pricedAmounts(other) < best.gain;
    return rough <= reach || ledger.strained(one) || ledger.strained(other);
  }

  /// The clusters of the nearest sites, up to a place in the list of neighbours.
  private int targets(int site, int from, int end) {
    marks++;
    seen[from] = marks;
    int count = 0;
    for (int k = near.first(site); k < end && count < TARGETS; k++) {
      int cluster = state.clusterOf(near.at(k));
      if (cluster < 0 || seen[cluster] == marks) continue;
      seen[cluster] = marks;
      if (state.open(cluster)) targets[count++] = cluster;
    }
    return count;
  }

  private void apply(int site, int from) {
    int to = best.to;
    if (best.other >= 0) state.move(best.other, best.third >= 0 ? best.third : from);
    state.move(site, to);
    addAll(from);
    addAll(to);
    if (best.other >= 0 && best.third >= 0) addAll(best.third);
  }
}
