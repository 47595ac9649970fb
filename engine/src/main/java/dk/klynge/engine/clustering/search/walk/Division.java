package dk.klynge.engine.clustering.search.walk;

import dk.klynge.engine.clustering.search.state.Instance;
import java.util.Arrays;

/// Divides sites into compact parts of like bulk by halving again and again across the longer side.
final class Division {

  private final double[] x;
  private final double[] y;
  private final double[] bulk;
  private final int mostSites;

  /// @param bulk to be shared out evenly, per site
  Division(Instance.Plane plane, double[] bulk) {
    x = plane.x();
    y = plane.y();
    this.bulk = bulk;
    mostSites = plane.mostSites();
  }

  /// Takes each part as it is found.
  interface Taker {
    void part(int[] sites);
  }

  void divide(int[] sites, int parts, Taker taker) {
    if (parts <= 1 || sites.length <= 1) {
      taker.part(sites);
      return;
    }
    double[] axis = width(sites, x) >= width(sites, y) ? x : y;
    int[] sorted = sorted(sites, axis);
    int half = parts / 2;
    int cut = cut(sorted, half, parts);
    divide(Arrays.copyOfRange(sorted, 0, cut), half, taker);
    divide(Arrays.copyOfRange(sorted, cut, sorted.length), parts - half, taker);
  }

  private static double width(int[] sites, double[] axis) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int site : sites) {
      low = Math.min(low, axis[site]);
      high = Math.max(high, axis[site]);
    }
    return high - low;
  }

  private static int[] sorted(int[] sites, double[] axis) {
    return Arrays.stream(sites)
        .boxed()
        .sorted((a, b) -> {
          int order = Double.compare(axis[a], axis[b]);
          return order != 0 ? order : Integer.compare(a, b);
        })
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /// Where the bulk is shared as the numbers of parts are, with a site for each part and room for
  /// all sites.
  private int cut(int[] sorted, int half, int parts) {
    double all = 0;
    for (int site : sorted) all += bulk[site];
    double wanted = all * half / parts;
    int cut = 0;
    double sum = 0;
    while (cut < sorted.length && sum + bulk[sorted[cut]] / 2 < wanted) sum += bulk[sorted[cut++]];
    long roomLeft = (long) mostSites * half;
    long roomRight = (long) mostSites * (parts - half);
    if (sorted.length <= roomLeft + roomRight) {
      cut = (int) Math.min(cut, roomLeft);
      cut = (int) Math.max(cut, sorted.length - roomRight);
    }
    if (sorted.length >= parts) cut = Math.clamp(cut, half, sorted.length - (parts - half));
    return cut;
  }
}
