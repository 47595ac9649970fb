package dk.klynge.engine.clustering.search;

import java.util.Arrays;

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
  private final boolean shortest;
  private final double leastTimes;
  private final double mostTimes;
  private final int[] queue;
  private final boolean[] queued;
  private final int[] seen;
  private final int[] targets;
  private int marks;
  private int head;
  private int waiting;
  private double leaving;
  private double leavingCost;
  private double tolerance;
  private double reach;

  private double bestGain;
  private int bestTo;
  private int bestOther;
  private int bestThird;

  Improver(State state, Effort effort) {
    this.state = state;
    this.effort = effort;
    ledger = state.ledger();
    near = state.instance().neighbours();
    metric = state.metric();
    shape = state.shape();
    bounds = shape.bounds();
    sums = shape.sums();
    shortest = metric.shortest();
    times = state.instance().times();
    leastTimes = Arrays.stream(times).min().orElse(1);
    mostTimes = Arrays.stream(times).max().orElse(1);
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
    bestGain = -tolerance;
    bestTo = -1;
    leaving = Double.NaN;
    double home = times[site] * shape.home(from, site);
    int count = targets(site, from);
    for (int t = 0; t < count; t++) {
      int to = targets[t];
      double rough = times[site] * metric.between(site, shape.middle(to)) - home;
      if (!last && bounds) relocateBounded(site, from, to);
      else if (!last) relocate(site, from, to, rough);
      exchange(site, from, to, rough);
    }
    if (bestTo >= 0) apply(site, from);
  }

  /// Tries to move a site; where it does not fit, to push another one out.
  private void relocate(int site, int from, int to, double rough) {
    if (!promising(rough, from, to)) return;
    double limits = limits(from, site, -1) + limits(to, -1, site);
    if (!sums || rough + limits - reach < bestGain)
      consider(leaving(site, from) + state.after(to, -1, site) - ledger.priced(to), to, -1, -1);
    if (limits > tolerance && rough < 0) push(site, to, rough);
  }

  /// Likewise where the objective has bounds.
  private void relocateBounded(int site, int from, int to) {
    double joining = state.least(to, -1, site) - ledger.priced(to);
    double joiningCost = ledger.lastCost() - ledger.cost(to);
    if (leaving(site, from) + joining < bestGain)
      consider(leaving + state.after(to, -1, site) - ledger.priced(to), to, -1, -1);
    boolean full = joining - joiningCost > tolerance;
    if (full && leavingCost + joiningCost < 0) push(site, to, 0);
  }

  private double leaving(int site, int from) {
    if (Double.isNaN(leaving)) {
      leaving = state.after(from, site, -1) - ledger.priced(from);
      leavingCost = ledger.lastCost() - ledger.cost(from);
    }
    return leaving;
  }

  /// The least change of what the limits cost.
  private double limits(int cluster, int out, int in) {
    return ledger.leastAmounts(cluster, out, in) - ledger.pricedAmounts(cluster);
  }

  /// Whether a move can be worth while at all, seen from the ways to the middles alone, which are
  /// only a little wrong. Broken limits may mend.
  private boolean promising(double rough, int one, int other) {
    if (sums)
      return rough - reach - ledger.pricedAmounts(one) - ledger.pricedAmounts(other) < bestGain;
    return rough <= reach || ledger.strained(one) || ledger.strained(other);
  }

  private void consider(double gain, int to, int other, int third) {
    if (gain >= bestGain) return;
    bestGain = gain;
    bestTo = to;
    bestOther = other;
    bestThird = third;
  }

  /// The clusters of the nearest sites.
  private int targets(int site, int from) {
    marks++;
    seen[from] = marks;
    int count = 0;
    for (int k = near.first(site); k < near.end(site) && count < TARGETS; k++) {
      int cluster = state.clusterOf(near.at(k));
      if (cluster < 0 || seen[cluster] == marks) continue;
      seen[cluster] = marks;
      if (state.open(cluster)) targets[count++] = cluster;
    }
    return count;
  }

  private void exchange(int site, int from, int to, double base) {
    if (sums) exchangeBySums(site, from, to, base);
    else if (bounds) exchangeBounded(site, from, to);
    else exchangeRoughly(site, from, to, base);
  }

  /// No way to another middle is shorter than the way between the middles less the way home, so
  /// that most members need not be looked at.
  private void exchangeBySums(int site, int from, int to, double base) {
    int[] others = state.members(to);
    int size = state.size(to);
    int here = shape.middle(from);
    double apart = shortest ? metric.between(here, shape.middle(to)) : 0;
    double ways = shortest ? 2 : 1;
    double held = ledger.pricedAmounts(from) + ledger.pricedAmounts(to);
    double rest = base - reach - held;
    double nearest = apart - ways * shape.widest(to);
    if (rest + nearest * (nearest < 0 ? mostTimes : leastTimes) >= bestGain) return;
    double before = ledger.priced(from) + ledger.priced(to);
    for (int p = 0; p < size; p++) {
      int other = others[p];
      double home = shape.home(to, other);
      if (rest + times[other] * (apart - ways * home) >= bestGain) continue;
      double rough = rest + times[other] * (metric.between(other, here) - home);
      if (rough >= bestGain) continue;
      rough += ledger.leastAmounts(from, site, other);
      if (rough >= bestGain) continue;
      rough += ledger.leastAmounts(to, other, site);
      if (rough >= bestGain || !state.movable(other)) continue;
      double first = state.after(from, site, other);
      if (first - before >= bestGain) continue;
      consider(first + state.after(to, other, site) - before, to, other, -1);
    }
  }

  private void exchangeBounded(int site, int from, int to) {
    int[] others = state.members(to);
    double before = ledger.priced(from) + ledger.priced(to);
    for (int p = state.size(to) - 1; p >= 0; p--) {
      int other = others[p];
      if (!state.movable(other)) continue;
      double least = state.least(from, site, other) - before;
      if (least + state.least(to, other, site) >= bestGain) continue;
      double first = state.after(from, site, other);
      if (first - before >= bestGain) continue;
      consider(first + state.after(to, other, site) - before, to, other, -1);
    }
  }

  private void exchangeRoughly(int site, int from, int to, double base) {
    int[] others = state.members(to);
    int here = shape.middle(from);
    boolean strained = ledger.strained(from) || ledger.strained(to);
    double before = ledger.priced(from) + ledger.priced(to);
    for (int p = state.size(to) - 1; p >= 0; p--) {
      int other = others[p];
      if (!state.movable(other)) continue;
      double way = times[other] * (metric.between(other, here) - shape.home(to, other));
      if (base + way > reach && !strained) continue;
      double first = state.after(from, site, other);
      if (first - before >= bestGain) continue;
      consider(first + state.after(to, other, site) - before, to, other, -1);
    }
  }

  /// Moves `site` to a full cluster, and one of that cluster on to a third.
  private void push(int site, int full, double base) {
    int[] others = state.members(full);
    int size = state.size(full);
    int from = state.clusterOf(site);
    double room = sums ? limits(from, site, -1) : 0;
    for (int p = 0; p < size; p++) {
      int other = others[p];
      if (!state.movable(other)) continue;
      double away = base - times[other] * shape.home(full, other);
      double inFull = sums ? room + limits(full, other, site) - reach : 0;
      if (sums && away + inFull >= bestGain) continue;
      double partly = Double.NaN;
      int last = -1;
      int tried = 0;
      for (int k = near.first(other); k < near.end(other) && tried < 3; k++) {
        int third = state.clusterOf(near.at(k));
        if (third < 0 || third == from || third == full || third == last || !state.open(third))
          continue;
        last = third;
        tried++;
        if (sums) {
          double rough = away + inFull + times[other] * metric.between(other, shape.middle(third));
          if (rough - ledger.pricedAmounts(third) >= bestGain) continue;
          if (rough + limits(third, -1, other) >= bestGain) continue;
        } else if (bounds) {
          double least = state.least(full, other, site) - ledger.priced(full) + leaving;
          if (least >= bestGain) break;
          least += state.least(third, -1, other) - ledger.priced(third);
          if (least >= bestGain) continue;
        } else {
          double rough = away + times[other] * metric.between(other, shape.middle(third));
          if (rough > reach && !ledger.strained(from) && !ledger.strained(full)) continue;
        }
        if (Double.isNaN(partly))
          partly = leaving(site, from) + state.after(full, other, site) - ledger.priced(full);
        double gain = partly + state.after(third, -1, other) - ledger.priced(third);
        consider(gain, full, other, third);
      }
    }
  }

  private void apply(int site, int from) {
    int to = bestTo;
    if (bestOther >= 0) state.move(bestOther, bestThird >= 0 ? bestThird : from);
    state.move(site, to);
    addAll(from);
    addAll(to);
    if (bestOther >= 0 && bestThird >= 0) addAll(bestThird);
  }
}
