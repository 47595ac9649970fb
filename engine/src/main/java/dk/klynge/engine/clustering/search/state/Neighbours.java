package dk.klynge.engine.clustering.search.state;

import java.util.Arrays;

/// The nearest sites of each site, nearest first, among those of the same class (sites that may
/// share a cluster).
public final class Neighbours {

  private final int[] from;
  private final int[] lists;

  private Neighbours(int[] from, int[] lists) {
    this.from = from;
    this.lists = lists;
  }

  /// The lists of some of the sites without all others.
  ///
  /// @param here number of each of these sites among them, -1 for all others
  public Neighbours part(int[] sites, int[] here) {
    int[] begin = new int[sites.length + 1];
    int room = 0;
    for (int site : sites) room += end(site) - first(site);
    int[] kept = new int[room];
    int count = 0;
    for (int i = 0; i < sites.length; i++) {
      for (int k = first(sites[i]); k < end(sites[i]); k++)
        if (here[lists[k]] >= 0) kept[count++] = here[lists[k]];
      begin[i + 1] = count;
    }
    return new Neighbours(begin, kept);
  }

  public int first(int site) {
    return from[site];
  }

  public int end(int site) {
    return from[site + 1];
  }

  public int at(int index) {
    return lists[index];
  }

  /// Builds the lists by a uniform grid over plane coordinates, class by class.
  ///
  /// @param most length of a list at most
  public static Neighbours near(double[] x, double[] y, int[] classOf, int most) {
    return collect(classOf, most, sites -> new Grid(x, y, sites, most)::nearest);
  }

  /// Builds the lists from all distances; for tables, which are quadratic already.
  public static Neighbours byTable(Metric metric, int[] classOf, int most) {
    return collect(classOf, most, sites -> site -> sorted(metric, sites, site, most));
  }

  private static int[] sorted(Metric metric, int[] sites, int site, int most) {
    return Arrays.stream(sites)
        .filter(other -> other != site)
        .boxed()
        .sorted((a, b) -> Double.compare(metric.between(site, a), metric.between(site, b)))
        .limit(most)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private interface Finder {
    int[] nearest(int site);
  }

  private interface Finding {
    Finder among(int[] sites);
  }

  private static Neighbours collect(int[] classOf, int most, Finding finding) {
    int n = classOf.length;
    int classes = 1 + Arrays.stream(classOf).max().orElse(0);
    int[] sizes = new int[classes];
    for (int c : classOf) sizes[c]++;
    int[] from = new int[n + 1];
    for (int i = 0; i < n; i++) from[i + 1] = from[i] + Math.min(most, sizes[classOf[i]] - 1);
    int[] lists = new int[from[n]];
    int[][] sites = new int[classes][];
    for (int c = 0; c < classes; c++) sites[c] = new int[sizes[c]];
    for (int i = n - 1; i >= 0; i--) sites[classOf[i]][--sizes[classOf[i]]] = i;
    for (int[] all : sites) {
      if (all.length < 2) continue;
      Finder finder = finding.among(all);
      for (int site : all) {
        int[] nearest = finder.nearest(site);
        System.arraycopy(nearest, 0, lists, from[site], nearest.length);
      }
    }
    return new Neighbours(from, lists);
  }
}
