package dk.klynge.engine.clustering.proof;

import java.util.Arrays;

/// The cheapest set of items that keeps the limits, by branch and bound over sorted items.
///
/// A branch ends where even a relaxation of what is left cannot be cheaper than the best set by
/// more than `slack`: the items may be cut into pieces, and all room counts as one, weighed by the
/// rents. Every set found is a real one, and `least` is never above the price of any set.
final class Subsets {

  /// A centre that needs more is left with the bound of the relaxation.
  private static final int PATIENCE = 20_000;

  private final Question.Limits limits;
  private final Conflicts conflicts;
  private Items items = new Items();
  private double[] tail = new double[65];
  private double[] leastPrice = new double[65];
  private double[] leastPerWeight = new double[65];
  private double[][] cover = new double[65][];
  private int[] chosen = new int[65];
  private int depth;
  private int[] best = new int[0];
  private double bestPrice;
  private double slack;
  private int left;
  private Taker taker = (_, _, _) -> {};
  private boolean collecting;
  private double weightRoom;
  private int countRoom;
  private int missing;

  Subsets(Question question, Conflicts conflicts) {
    limits = question.limits();
    this.conflicts = conflicts;
  }

  /// What is left for the items once the centre's own unit has its share, with rents per child and
  /// per site.
  record Room(double weight, int count, int missing, double weightRent, double countRent) {
    double rent() {
      double rent = 0;
      if (weightRent > 0) rent += weightRent * weight;
      if (countRent > 0) rent += countRent * count;
      return rent;
    }
  }

  int[] best() {
    return best;
  }

  /// Takes sets as they are found.
  interface Taker {
    /// @param units the first `count` are the set
    void take(int[] units, int count, double price);
  }

  /// All sets cheaper than a price. False: it would have needed more patience.
  boolean all(Items sorted, Room room, double below, int patience, Taker to) {
    begin(sorted, room, 0);
    left = patience;
    bestPrice = below;
    taker = to;
    collecting = true;
    search(0, 0, room.rent());
    collecting = false;
    return left > 0;
  }

  /// Price of the cheapest set, at most `slack` too low; infinite where there is no set. NaN: not
  /// found out.
  double least(Items sorted, Room room, double allowed) {
    begin(sorted, room, allowed);
    left = PATIENCE;
    bestPrice = Double.POSITIVE_INFINITY;
    best = new int[0];
    search(0, 0, room.rent());
    if (left <= 0) return Double.NaN;
    return bestPrice - slack;
  }

  private void begin(Items sorted, Room room, double allowed) {
    items = sorted;
    slack = allowed;
    depth = 0;
    weightRoom = room.weight;
    countRoom = room.count;
    missing = room.missing;
    prepare();
  }

  private void prepare() {
    int m = items.size;
    if (tail.length < m + 1) {
      tail = new double[2 * m];
      leastPrice = new double[2 * m];
      leastPerWeight = new double[2 * m];
      cover = new double[2 * m][];
      chosen = new int[2 * m];
    }
    tail[m] = 0;
    leastPrice[m] = Double.POSITIVE_INFINITY;
    leastPerWeight[m] = Double.POSITIVE_INFINITY;
    for (int i = m - 1; i >= 0; i--) {
      double price = items.price[i];
      tail[i] = tail[i + 1] + Math.min(0, price + items.rent[i]);
      leastPrice[i] = Math.min(leastPrice[i + 1], price / items.count[i]);
      leastPerWeight[i] = Math.min(leastPerWeight[i + 1], price / items.weight[i]);
    }
    if (missing != 0) cover();
  }

  /// Least rent-bearing price of items from each place on that offer all of a set of things.
  private void cover() {
    int m = items.size;
    double[] row = new double[limits.needed() + 1];
    Arrays.fill(row, Double.POSITIVE_INFINITY);
    row[0] = 0;
    cover[m] = row;
    for (int i = m - 1; i >= 0; i--) {
      int offers = items.offers[i] & missing;
      if (offers == 0) {
        cover[i] = cover[i + 1];
        continue;
      }
      double extra = Math.max(0, items.price[i] + items.rent[i]);
      double[] after = cover[i + 1];
      double[] now = after.clone();
      for (int mask = missing; mask > 0; mask = (mask - 1) & missing)
        now[mask] = Math.min(now[mask], extra + after[mask & ~offers]);
      cover[i] = now;
    }
  }

  private void search(int from, double price, double rent) {
    if (left-- <= 0) return;
    if (price < bestPrice && complete()) found(price);
    double weightBefore = weightRoom;
    int missingBefore = missing;
    for (int i = from; i < items.size; i++) {
      if (hopeless(i, price, rent)) return;
      if (items.weight[i] > weightRoom || items.count[i] > countRoom) continue;
      if (conflicts.any() && conflicts.with(items.unit[i], chosen, depth)) continue;
      chosen[depth++] = items.unit[i];
      weightRoom -= items.weight[i];
      countRoom -= items.count[i];
      missing &= ~items.offers[i];
      search(i + 1, price + items.price[i], rent - items.rent[i]);
      depth--;
      weightRoom = weightBefore;
      countRoom += items.count[i];
      missing = missingBefore;
      if (left <= 0) return;
    }
  }

  private void found(double price) {
    if (collecting) {
      taker.take(chosen, depth, price);
      return;
    }
    bestPrice = price;
    best = Arrays.copyOf(chosen, depth);
  }

  private boolean complete() {
    return missing == 0 && lackingSites() <= 0 && lackingWeight() <= 0;
  }

  /// The room left tells what the cluster holds.
  private double lackingWeight() {
    return limits.minWeight() > 0 ? limits.minWeight() - limits.maxWeight() + weightRoom : 0;
  }

  private int lackingSites() {
    return limits.minSites() - limits.maxSites() + countRoom;
  }

  private boolean hopeless(int i, double price, double rent) {
    double least = bestPrice - slack;
    if (missing != 0 && price + tail[i] - rent + cover[i][missing] >= least) return true;
    if (price + relaxed(i, rent) >= least) return true;
    if (items.price[i] < 0) return false;
    if (price + items.price[i] >= least) return true;
    int sites = lackingSites();
    if (sites > 0 && price + sites * leastPrice[i] >= least) return true;
    double weight = lackingWeight();
    return weight > 0 && price + weight * leastPerWeight[i] >= least;
  }

  /// The most that items from here on can earn when they may be cut.
  private double relaxed(int from, double rent) {
    double sum = 0;
    for (int i = from; i < items.size && items.price[i] < 0; i++) {
      if (items.rent[i] > rent) return sum + items.price[i] * Math.max(0, rent) / items.rent[i];
      rent -= items.rent[i];
      sum += items.price[i];
    }
    return sum;
  }
}
