package dk.klynge.engine.clustering.proof;

import java.util.Arrays;
import java.util.Optional;

/// Finds the sites around a site without looking at all of them.
///
/// Two sites are at least as far apart as their distances from any third differ. So a grid over the
/// distances from two far sites never hides a site that is near.
final class Surroundings {

  private static final int PER_CELL = 4;

  /// Among fewer sites it is quicker to look at all.
  private static final int MANY = 3000;

  private final Costs costs;
  private final int[] sites;
  private final double[] first;
  private final double[] second;
  private final int one;
  private final int third;
  private final int cells;
  private final double width;
  private final int[] start;
  private final int[] sorted;

  /// Empty where all sites have to be looked at.
  static Optional<Surroundings> of(Costs costs, int[] sites, int wanted) {
    boolean pays = sites.length > MANY && costs.metric() && 8L * wanted < sites.length;
    return pays ? Optional.of(new Surroundings(costs, sites)) : Optional.empty();
  }

  private Surroundings(Costs costs, int[] sites) {
    this.costs = costs;
    this.sites = sites;
    one = furthest(sites[0]);
    int other = furthest(one);
    first = Arrays.stream(sites).mapToDouble(site -> costs.distance(this.one, site)).toArray();
    third = aside(one, other);
    second = Arrays.stream(sites).mapToDouble(site -> costs.distance(third, site)).toArray();
    double longest = Arrays.stream(first).max().orElse(0);
    cells = (int) Math.max(1, Math.sqrt((double) sites.length / PER_CELL));
    width = Math.max(longest / cells, 1e-300);
    start = new int[cells * cells + 1];
    sorted = new int[sites.length];
    for (int i = 0; i < sites.length; i++) start[cell(first[i]) * cells + cell(second[i]) + 1]++;
    for (int c = 0; c < cells * cells; c++) start[c + 1] += start[c];
    int[] at = start.clone();
    for (int i = 0; i < sites.length; i++)
      sorted[at[cell(first[i]) * cells + cell(second[i])]++] = i;
  }

  private int furthest(int from) {
    int best = sites[0];
    for (int site : sites) if (costs.distance(from, site) > costs.distance(from, best)) best = site;
    return best;
  }

  /// The site that is furthest from both of two.
  private int aside(int one, int other) {
    int best = sites[0];
    double most = -1;
    for (int site : sites) {
      double far = Math.min(costs.distance(one, site), costs.distance(other, site));
      if (far <= most) continue;
      most = far;
      best = site;
    }
    return best;
  }

  private int cell(double distance) {
    return Math.clamp((long) (distance / width), 0, cells - 1);
  }

  /// At least so many sites, among them all that are nearer than any left out.
  int[] around(int site, int wanted) {
    double a = costs.distance(one, site);
    double b = costs.distance(third, site);
    double reach = width * Math.sqrt((double) wanted / PER_CELL) / 8;
    while (true) {
      int[] found = within(site, a, b, reach);
      if (found.length >= wanted || found.length == sites.length) return found;
      if (reach > cells * width * 2) return sites;
      reach *= 1.4;
    }
  }

  private int[] within(int site, double a, double b, double reach) {
    int[] found = new int[64];
    int count = 0;
    for (int x = cell(a - reach); x <= cell(a + reach); x++)
      for (int k = start[x * cells + cell(b - reach)];
          k < start[x * cells + cell(b + reach) + 1];
          k++) {
        int i = sorted[k];
        if (Math.abs(first[i] - a) > reach || Math.abs(second[i] - b) > reach) continue;
        if (costs.distance(site, sites[i]) > reach) continue;
        if (count == found.length) found = Arrays.copyOf(found, 2 * count);
        found[count++] = sites[i];
      }
    return Arrays.copyOf(found, count);
  }
}
