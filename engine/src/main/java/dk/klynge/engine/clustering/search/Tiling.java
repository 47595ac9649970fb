package dk.klynge.engine.clustering.search;

import dk.klynge.engine.clustering.search.recombination.Clusters;
import dk.klynge.engine.clustering.search.state.Instance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Cuts a clustering into tiles of neighbouring clusters, each time along other lines.
final class Tiling {

  private final Instance instance;
  private final Clusters present;
  private final int mostSites;
  private final SplittableRandom random;
  private final List<Item> items = new ArrayList<>();
  private final double across;
  private final double along;

  /// Clusters that stay in one tile: one, or all of a small class, which no site can leave.
  private record Item(int[] clusters, int sites, double x, double y) {}

  Tiling(Instance instance, Clusters present, int mostSites, SplittableRandom random) {
    this.instance = instance;
    this.present = present;
    this.mostSites = mostSites;
    this.random = random;
    double angle = random.nextDouble() * Math.PI;
    across = Math.cos(angle);
    along = Math.sin(angle);
    int[] classSize = new int[instance.classes().least().length];
    for (int c : instance.classes().classOf()) classSize[c]++;
    int[][] ofClass = new int[classSize.length][0];
    int[] count = new int[classSize.length];
    for (int c = 0; c < present.capacity(); c++) {
      if (present.empty(c)) continue;
      int its = instance.classes().classOf()[present.member(present.first(c))];
      if (classSize[its] > mostSites / 4) items.add(item(new int[] {c}));
      else {
        if (count[its] == ofClass[its].length)
          ofClass[its] = Arrays.copyOf(ofClass[its], 2 * count[its] + 4);
        ofClass[its][count[its]++] = c;
      }
    }
    for (int c = 0; c < count.length; c++)
      if (count[c] > 0) items.add(item(Arrays.copyOf(ofClass[c], count[c])));
  }

  private Item item(int[] clusters) {
    double x = 0;
    double y = 0;
    int sites = 0;
    for (int cluster : clusters)
      for (int p = present.first(cluster); p < present.end(cluster); p++) {
        x += instance.x()[present.member(p)];
        y += instance.y()[present.member(p)];
        sites++;
      }
    return new Item(
        clusters, sites, (x * across + y * along) / sites, (y * across - x * along) / sites);
  }

  /// The clusters of each tile in ascending order.
  List<int[]> tiles() {
    var tiles = new ArrayList<int[]>();
    cut(items.toArray(new Item[0]), tiles);
    return tiles;
  }

  private void cut(Item[] all, List<int[]> tiles) {
    int sites = Arrays.stream(all).mapToInt(Item::sites).sum();
    if (sites <= mostSites || all.length < 2) {
      tiles.add(Arrays.stream(all).flatMapToInt(i -> Arrays.stream(i.clusters)).sorted().toArray());
      return;
    }
    boolean byX = width(all, true) > width(all, false);
    Arrays.sort(all, (a, b) -> byX ? Double.compare(a.x, b.x) : Double.compare(a.y, b.y));
    int parts = Math.ceilDiv(sites, mostSites);
    int half = parts / 2;
    double wanted = (double) sites * half / parts * (0.85 + 0.3 * random.nextDouble());
    int cut = 0;
    int sum = 0;
    while (cut < all.length - 1 && (cut == 0 || sum + all[cut].sites / 2 < wanted))
      sum += all[cut++].sites;
    cut(Arrays.copyOfRange(all, 0, cut), tiles);
    cut(Arrays.copyOfRange(all, cut, all.length), tiles);
  }

  private static double width(Item[] all, boolean byX) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (var item : all) {
      double at = byX ? item.x : item.y;
      low = Math.min(low, at);
      high = Math.max(high, at);
    }
    return high - low;
  }
}
