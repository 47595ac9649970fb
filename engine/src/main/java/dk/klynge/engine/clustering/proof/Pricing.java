package dk.klynge.engine.clustering.proof;

import java.util.Arrays;

/// The cheapest cluster of each centre when every unit is paid for by its multiplier.
///
/// Three looks, each costing more than the one before: [#glance] with the rents of last time,
/// [#look] with rents made anew, [#exact]. All are lower bounds; the last is the price itself but
/// for the slack allowed, and a centre that asks for too much patience.
final class Pricing {

  private final Question.Limits limits;
  private final Units units;
  private final Pairs pairs;
  private final Subsets subsets;
  private final Items items = new Items();
  private final double[] weightRent;
  private final double[] countRent;
  private final boolean demanding;
  private double[] multiplier;

  /// What any pair that was left out costs at least, by class of units.
  private double[] outside;

  Pricing(Question question, Units units, Pairs pairs, Conflicts conflicts) {
    limits = question.limits();
    this.units = units;
    this.pairs = pairs;
    subsets = new Subsets(question, conflicts);
    weightRent = new double[pairs.centres()];
    countRent = new double[pairs.centres()];
    demanding = limits.demanding();
    multiplier = new double[units.size()];
    outside = new double[units.classes()];
  }

  /// Prices from now on by these multipliers, none above the pairs' caps.
  void use(double[] multipliers) {
    multiplier = multipliers;
    Arrays.fill(outside, Double.POSITIVE_INFINITY);
    for (int u = 0; u < units.size(); u++) {
      int c = units.classOf()[u];
      outside[c] = Math.min(outside[c], pairs.cap()[u] - multipliers[u]);
    }
  }

  double homePrice(int centre) {
    return pairs.homeCost()[centre] - multiplier[pairs.home()[centre]];
  }

  private double weightRoom(int centre) {
    return limits.maxWeight() - units.weight()[pairs.home()[centre]];
  }

  private int countRoom(int centre) {
    return limits.maxSites() - units.count()[pairs.home()[centre]];
  }

  private int missing(int centre) {
    return limits.needed() & ~units.offers()[pairs.home()[centre]];
  }

  double glance(int centre) {
    double home = homePrice(centre);
    if (home == Double.POSITIVE_INFINITY) return home;
    double perChild = weightRent[centre];
    double perSite = countRent[centre];
    double sum = home - perChild * weightRoom(centre) - perSite * countRoom(centre);
    int[] unit = pairs.unit();
    double[] cost = pairs.cost();
    for (int e = pairs.start()[centre], end = pairs.start()[centre + 1]; e < end; e++) {
      int u = unit[e];
      double price =
          cost[e] - multiplier[u] + perChild * units.weight()[u] + perSite * units.count()[u];
      if (price < 0) sum += price;
    }
    return sum;
  }

  /// All clusters of a centre cheaper than a price, told without the centre's own unit and with the
  /// price of the others alone. False: too many to look through.
  boolean all(int centre, double below, int patience, Subsets.Taker taker) {
    double home = homePrice(centre);
    if (home == Double.POSITIVE_INFINITY) return true;
    gather(centre, true);
    rents(centre);
    items.sortByWorth();
    return subsets.all(items, room(centre), below - home, patience, taker);
  }

  double look(int centre) {
    double home = homePrice(centre);
    if (home == Double.POSITIVE_INFINITY) return home;
    gather(centre, demanding);
    rents(centre);
    double sum = home - room(centre).rent();
    for (int i = 0; i < items.size; i++) sum += Math.min(0, items.price[i] + items.rent[i]);
    int missing = missing(centre);
    return missing == 0 ? sum : sum + cheapestCover(centre, missing);
  }

  /// What it costs at least to get the one thing missing that is dearest.
  private double cheapestCover(int centre, int missing) {
    double dearest = 0;
    for (int bits = missing; bits != 0; bits &= bits - 1) {
      int bit = bits & -bits;
      double least = Math.max(0, outside[units.classOf()[pairs.home()[centre]]]);
      for (int i = 0; i < items.size; i++)
        if ((items.offers[i] & bit) != 0)
          least = Math.min(least, Math.max(0, items.price[i] + items.rent[i]));
      dearest = Math.max(dearest, least);
    }
    return dearest;
  }

  /// Never below [#look], which must have been asked for this centre before, with the same
  /// multipliers.
  double exact(int centre, double slack) {
    gather(centre, demanding);
    double perChild = weightRent[centre];
    double perSite = countRent[centre];
    double relaxed = homePrice(centre) - room(centre).rent();
    for (int i = 0; i < items.size; i++) {
      items.rent[i] = perChild * items.weight[i] + perSite * items.count[i];
      relaxed += Math.min(0, items.price[i] + items.rent[i]);
    }
    items.sortByWorth();
    double found = homePrice(centre) + subsets.least(items, room(centre), slack);
    double elsewhere = relaxed + Math.max(0, outside[units.classOf()[pairs.home()[centre]]]);
    if (Double.isNaN(found)) return relaxed;
    return demanding ? Math.min(found, elsewhere) : found;
  }

  /// The units beside the centre's own of the last exact price; with no certainty of being the
  /// cheapest where patience ended.
  int[] cheapest() {
    return subsets.best();
  }

  private Subsets.Room room(int centre) {
    return new Subsets.Room(
        weightRoom(centre),
        countRoom(centre),
        missing(centre),
        weightRent[centre],
        countRent[centre]);
  }

  private void gather(int centre, boolean everything) {
    items.clear();
    for (int e = pairs.start()[centre], end = pairs.start()[centre + 1]; e < end; e++) {
      int u = pairs.unit()[e];
      double price = pairs.cost()[e] - multiplier[u];
      if (price < 0 || everything) items.add(u, price, units);
    }
  }

  /// Rents at which what pays for itself, cut where need be, just fits.
  private void rents(int centre) {
    double weight = weightRoom(centre);
    int count = countRoom(centre);
    for (int i = 0; i < items.size; i++)
      if (items.price[i] < 0) {
        weight -= items.weight[i];
        count -= items.count[i];
      }
    double perChild = 0;
    double perSite = 0;
    if (weight < 0 && count < 0) {
      perChild = items.weightRent(weightRoom(centre), countRent[centre]);
      perSite = items.countRent(countRoom(centre), perChild);
      perChild = items.weightRent(weightRoom(centre), perSite);
    } else if (weight < 0) perChild = items.weightRent(weightRoom(centre), 0);
    else if (count < 0) perSite = items.countRent(countRoom(centre), 0);
    weightRent[centre] = perChild;
    countRent[centre] = perSite;
    for (int i = 0; i < items.size; i++)
      items.rent[i] = perChild * items.weight[i] + perSite * items.count[i];
  }
}
