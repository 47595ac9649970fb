package dk.klynge.engine.clustering.proof;

import java.util.Arrays;

/// The units one centre can choose from, each with its price: its cost less its multiplier.
final class Items {

  int size;
  int[] unit = new int[64];
  double[] price = new double[64];
  double[] weight = new double[64];
  int[] count = new int[64];
  int[] offers = new int[64];

  /// The unit's price in money of the limits: what it uses of the room there is.
  double[] rent = new double[64];

  private double[] key = new double[64];
  private int[] order = new int[64];

  void clear() {
    size = 0;
  }

  void add(int which, double at, Units units) {
    if (size == unit.length) grow(2 * size);
    unit[size] = which;
    price[size] = at;
    weight[size] = units.weight()[which];
    count[size] = units.count()[which];
    offers[size++] = units.offers()[which];
  }

  private void grow(int to) {
    unit = Arrays.copyOf(unit, to);
    price = Arrays.copyOf(price, to);
    weight = Arrays.copyOf(weight, to);
    count = Arrays.copyOf(count, to);
    offers = Arrays.copyOf(offers, to);
    rent = Arrays.copyOf(rent, to);
    key = Arrays.copyOf(key, to);
    order = Arrays.copyOf(order, to);
  }

  /// The smallest rent for each child at which what pays for itself fits the room.
  double weightRent(double room, double countRent) {
    int some = 0;
    for (int i = 0; i < size; i++) {
      double net = price[i] + countRent * count[i];
      if (net >= 0) continue;
      order[some] = i;
      key[some++] = weight[i] > 0 ? net / weight[i] : Double.NEGATIVE_INFINITY;
    }
    sort(some);
    for (int s = 0; s < some; s++) {
      room -= weight[order[s]];
      if (room < 0) return -key[s];
    }
    return 0;
  }

  /// Likewise for each site.
  double countRent(int room, double weightRent) {
    int some = 0;
    for (int i = 0; i < size; i++) {
      double net = price[i] + weightRent * weight[i];
      if (net >= 0) continue;
      order[some] = i;
      key[some++] = net / count[i];
    }
    sort(some);
    for (int s = 0; s < some; s++) {
      room -= count[order[s]];
      if (room < 0) return -key[s];
    }
    return 0;
  }

  /// Puts those that pay for themselves first, the best for their rent before others; then the
  /// others by price.
  void sortByWorth() {
    for (int i = 0; i < size; i++) {
      order[i] = i;
      if (price[i] >= 0) key[i] = price[i];
      else key[i] = rent[i] > 0 ? price[i] / rent[i] : Double.NEGATIVE_INFINITY;
    }
    sort(size);
    unit = permuted(unit);
    count = permuted(count);
    offers = permuted(offers);
    price = permuted(price);
    weight = permuted(weight);
    rent = permuted(rent);
  }

  private int[] permuted(int[] values) {
    int[] now = new int[values.length];
    for (int i = 0; i < size; i++) now[i] = values[order[i]];
    return now;
  }

  private double[] permuted(double[] values) {
    double[] now = new double[values.length];
    for (int i = 0; i < size; i++) now[i] = values[order[i]];
    return now;
  }

  /// Shell sort: the lists are short.
  private void sort(int some) {
    int gap = 1;
    while (gap < some / 3) gap = 3 * gap + 1;
    for (; gap > 0; gap /= 3)
      for (int i = gap; i < some; i++) {
        double k = key[i];
        int o = order[i];
        int at = i;
        for (; at >= gap && key[at - gap] > k; at -= gap) {
          key[at] = key[at - gap];
          order[at] = order[at - gap];
        }
        key[at] = k;
        order[at] = o;
      }
  }
}
