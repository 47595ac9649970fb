package dk.klynge.engine.clustering.search.state;

import java.util.List;

/// What each cluster costs and by how much it breaks each criterion, and the sums over all
/// clusters.
public final class Ledger {

  private static final double DEAREST = 1e6;

  private final State state;
  private final Criterion[] criteria;
  private final boolean[] hard;
  private final double[] price;
  private final double[] firstPrice;
  private final double[] cost;
  private final double[] priced;
  private final double[] limits;
  private final double[][] amount;
  private final double[] amounts;
  private final int[] brokenClusters;
  private final int[] brokenLimits;
  private final int[] strained;
  private final int[] strainedPlace;
  private int strainedCount;
  private double clusterPrice;
  private double costs;
  private double total;
  private double lastCost;

  Ledger(State state) {
    this.state = state;
    List<Criterion.Priced> all = state.instance().criteria();
    criteria = new Criterion[all.size()];
    hard = new boolean[all.size()];
    price = new double[all.size()];
    firstPrice = new double[all.size()];
    brokenClusters = new int[all.size()];
    cost = new double[state.capacity()];
    limits = new double[state.capacity()];
    priced = new double[state.capacity()];
    amounts = new double[all.size()];
    brokenLimits = new int[state.capacity()];
    strained = new int[state.capacity()];
    strainedPlace = new int[state.capacity()];
    amount = new double[all.size()][state.capacity()];
    for (int r = 0; r < criteria.length; r++) {
      criteria[r] = all.get(r).making().in(state);
      hard[r] = all.get(r).hard();
      price[r] = all.get(r).price();
    }
  }

  double after(int cluster, int out, int in) {
    lastCost = state.shape().after(cluster, out, in);
    double sum = lastCost + clusterPrice;
    for (int r = 0; r < criteria.length; r++) sum += price[r] * criteria[r].after(cluster, out, in);
    return sum;
  }

  double least(int cluster, int out, int in) {
    lastCost = state.shape().least(cluster, out, in);
    double sum = lastCost + clusterPrice;
    for (int r = 0; r < criteria.length; r++) sum += price[r] * criteria[r].least(cluster, out, in);
    return sum;
  }

  /// Not above what the criteria alone would cost after a move.
  public double leastAmounts(int cluster, int out, int in) {
    double sum = 0;
    for (int r = 0; r < criteria.length; r++) sum += price[r] * criteria[r].least(cluster, out, in);
    return sum;
  }

  /// What the criteria alone cost now.
  public double pricedAmounts(int cluster) {
    return limits[cluster];
  }

  /// Of the objective alone, as of the last [#after] or [#least].
  public double lastCost() {
    return lastCost;
  }

  void left(int cluster, int site) {
    for (Criterion criterion : criteria) criterion.left(cluster, site);
  }

  void joined(int cluster, int site) {
    for (Criterion criterion : criteria) criterion.joined(cluster, site);
  }

  void refresh(int cluster) {
    boolean empty = state.size(cluster) == 0;
    double now = empty ? 0 : state.shape().settle(cluster);
    double sum = 0;
    for (int r = 0; r < criteria.length; r++) {
      double broken = empty ? 0 : criteria[r].now(cluster);
      sum += price[r] * broken;
      if (broken == amount[r][cluster]) continue;
      int more = (broken > 0 ? 1 : 0) - (amount[r][cluster] > 0 ? 1 : 0);
      brokenClusters[r] += more;
      if (hard[r] && more != 0) strain(cluster, more);
      amounts[r] += broken - amount[r][cluster];
      if (brokenClusters[r] == 0) amounts[r] = 0;
      amount[r][cluster] = broken;
    }
    limits[cluster] = sum;
    if (!empty) sum += now + clusterPrice;
    costs += now - cost[cluster];
    total += sum - priced[cluster];
    cost[cluster] = now;
    priced[cluster] = sum;
  }

  /// Keeps the list of clusters that break a limit.
  private void strain(int cluster, int more) {
    boolean before = brokenLimits[cluster] > 0;
    brokenLimits[cluster] += more;
    boolean now = brokenLimits[cluster] > 0;
    if (now && !before) {
      strainedPlace[cluster] = strainedCount;
      strained[strainedCount++] = cluster;
    }
    if (before && !now) {
      int last = strained[--strainedCount];
      strained[strainedPlace[cluster]] = last;
      strainedPlace[last] = strainedPlace[cluster];
    }
  }

  public int strainedCount() {
    return strainedCount;
  }

  /// The clusters that break a limit, in no order.
  public int strainedAt(int index) {
    return strained[index];
  }

  void sumUp() {
    costs = 0;
    total = 0;
    for (int r = 0; r < criteria.length; r++) amounts[r] = sum(r);
    for (int s = 0; s < state.alive(); s++) {
      int cluster = state.slot(s);
      double sum = 0;
      for (int r = 0; r < criteria.length; r++) sum += price[r] * amount[r][cluster];
      limits[cluster] = sum;
      sum += cost[cluster] + clusterPrice;
      priced[cluster] = sum;
      costs += cost[cluster];
      total += sum;
    }
  }

  double costs() {
    return costs;
  }

  /// Penalised cost of all clusters: what the walk goes by.
  public double total() {
    return total;
  }

  public double cost(int cluster) {
    return cost[cluster];
  }

  public double priced(int cluster) {
    return priced[cluster];
  }

  /// What a cluster that breaks no limit adds to what is minimised.
  public double worth(int cluster) {
    return priced[cluster] - clusterPrice;
  }

  /// Whether a cluster breaks any limit.
  public boolean strained(int cluster) {
    return brokenLimits[cluster] > 0;
  }

  public boolean feasible() {
    for (int r = 0; r < criteria.length; r++) if (hard[r] && brokenClusters[r] > 0) return false;
    return true;
  }

  /// Limits broken, in first prices, so that different limits can be added up.
  public double broken() {
    double sum = 0;
    for (int r = 0; r < criteria.length; r++)
      if (hard[r] && brokenClusters[r] > 0) sum += firstPrice[r] * amounts[r];
    return sum;
  }

  /// What is minimised when all limits hold.
  public double value() {
    double sum = state.shape().value(state);
    for (int r = 0; r < criteria.length; r++) if (!hard[r]) sum += price[r] * amounts[r];
    return sum;
  }

  private double sum(int r) {
    double sum = 0;
    for (int s = 0; s < state.alive(); s++) sum += amount[r][state.slot(s)];
    return sum;
  }

  /// First prices: a usual amount of any limit costs about as much as a cluster.
  public void openPrices(double clusterCost, double perCluster) {
    clusterPrice = perCluster;
    for (int r = 0; r < criteria.length; r++)
      if (hard[r]) {
        double usual = state.instance().criteria().get(r).price();
        firstPrice[r] = clusterCost / Math.max(usual, 1e-9);
        price[r] = firstPrice[r];
      }
    sumUp();
  }

  /// Makes what is broken dearer and what holds cheaper.
  public void adaptPrices(double up, double down) {
    for (int r = 0; r < criteria.length; r++)
      if (hard[r]) {
        double wanted = price[r] * (brokenClusters[r] > 0 ? up : down);
        price[r] = Math.clamp(wanted, firstPrice[r] * 0.05, firstPrice[r] * DEAREST);
      }
    sumUp();
  }

  public void scalePrices(double by) {
    for (int r = 0; r < criteria.length; r++) if (hard[r]) price[r] *= by;
    sumUp();
  }
}
