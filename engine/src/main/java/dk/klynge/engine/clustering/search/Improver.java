package dk.klynge.engine.clustering.search;

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
  private final boolean bounds;
  private final int[] queue;
  private final boolean[] queued;
  private final int[] seen;
  private final int[] targets;
  private int marks;
  private int head;
  private int waiting;
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
    bounds = state.shape().bounds();
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
    double leaving = last ? 0 : state.after(from, site, -1) - ledger.priced(from);
    double leavingCost = last ? 0 : ledger.lastCost() - ledger.cost(from);
    int count = targets(site, from);
    for (int t = 0; t < count; t++) {
      int to = targets[t];
      boolean strained = ledger.strained(from) || ledger.strained(to);
      if (!last && (bounds || strained || rough(site, from, to) < reach)) {
        double joining =
            (bounds ? state.least(to, -1, site) : state.after(to, -1, site)) - ledger.priced(to);
        double joiningCost = ledger.lastCost() - ledger.cost(to);
        if (leaving + joining < bestGain)
          consider(
              bounds ? leaving + state.after(to, -1, site) - ledger.priced(to) : leaving + joining,
              to,
              -1,
              -1);
        boolean full = joining - joiningCost > tolerance;
        if (full && leavingCost + joiningCost < 0) push(site, to, leaving);
      }
      exchange(site, from, to);
    }
    if (bestTo >= 0) apply(site, from);
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

  /// The change if the centres stayed where they are, which is at most a little less than the
  /// change indeed.
  private double rough(int site, int from, int to) {
    double there = metric.between(site, state.shape().middle(to));
    double here = metric.between(site, state.shape().middle(from));
    return state.instance().times()[site] * (there - here);
  }

  private void exchange(int site, int from, int to) {
    int[] others = state.members(to);
    int size = state.size(to);
    int here = state.shape().middle(from);
    int there = state.shape().middle(to);
    double base = metric.between(site, there) - metric.between(site, here);
    double[] times = state.instance().times();
    double before = ledger.priced(from) + ledger.priced(to);
    boolean strained = ledger.strained(from) || ledger.strained(to);
    for (int p = 0; p < size; p++) {
      int other = others[p];
      if (!state.movable(other)) continue;
      if (bounds) {
        double least = state.least(from, site, other) - before;
        if (least + state.least(to, other, site) >= bestGain) continue;
      } else if (!strained) {
        double rough =
            times[site] * base
                + times[other] * (metric.between(other, here) - metric.between(other, there));
        if (rough > reach) continue;
      }
      double first = state.after(from, site, other);
      if (first - before >= bestGain) continue;
      consider(first + state.after(to, other, site) - before, to, other, -1);
    }
  }

  /// Moves `site` to a full cluster, and one of that cluster on to a third.
  private void push(int site, int full, double leaving) {
    int[] others = state.members(full);
    int size = state.size(full);
    int from = state.clusterOf(site);
    boolean strained = ledger.strained(from) || ledger.strained(full);
    double begin = rough(site, from, full);
    for (int p = 0; p < size; p++) {
      int other = others[p];
      if (!state.movable(other)) continue;
      double partly = Double.NaN;
      int last = -1;
      int tried = 0;
      for (int k = near.first(other); k < near.end(other) && tried < 3; k++) {
        int third = state.clusterOf(near.at(k));
        if (third < 0 || third == from || third == full || third == last || !state.open(third))
          continue;
        last = third;
        tried++;
        if (bounds) {
          double least = state.least(full, other, site) - ledger.priced(full) + leaving;
          if (least >= bestGain) break;
          least += state.least(third, -1, other) - ledger.priced(third);
          if (least >= bestGain) continue;
        } else if (!strained && begin + rough(other, full, third) > reach) continue;
        if (Double.isNaN(partly))
          partly = leaving + state.after(full, other, site) - ledger.priced(full);
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
