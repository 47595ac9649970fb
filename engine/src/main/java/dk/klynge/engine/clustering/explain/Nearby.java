package dk.klynge.engine.clustering.explain;

import dk.klynge.engine.clustering.Centre;
import dk.klynge.engine.clustering.Changes;
import dk.klynge.engine.clustering.Distance;
import dk.klynge.engine.clustering.Limit;
import dk.klynge.engine.clustering.SameAttribute;
import dk.klynge.engine.clustering.Sites;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The clusters near a site, by their centres: some of all, and some of those it may be in as far
/// as values that must not be mixed are concerned.
final class Nearby {

  static final int ANY = 6;
  static final int ALIKE = 8;

  private final Changes changes;
  private final Sites sites;
  private final boolean table;
  private final double shrink;
  private final List<String> attributes;
  private final Strip all;
  private final Map<List<String>, Strip> alike = new HashMap<>();

  Nearby(Changes changes) {
    this.changes = changes;
    sites = changes.problem().sites();
    table = changes.problem().distance() instanceof Distance.Matrix;
    double middle = IntStream.range(0, sites.size()).mapToDouble(sites::y).average().orElse(0);
    boolean sphere = changes.problem().distance() instanceof Distance.GreatCircle;
    shrink = sphere ? Math.cos(Math.toRadians(middle)) : 1;
    attributes = changes.problem().limits().stream().flatMap(Nearby::attribute).distinct().toList();
    int[] clusters = IntStream.range(0, changes.labels().size()).toArray();
    all = new Strip(clusters);
    var byValues = new HashMap<List<String>, List<Integer>>();
    for (int c : clusters)
      byValues.computeIfAbsent(values(changes.members(c)[0]), _ -> new ArrayList<>()).add(c);
    if (!attributes.isEmpty())
      byValues.forEach((values, those) ->
          alike.put(values, new Strip(those.stream().mapToInt(Integer::intValue).toArray())));
  }

  private static Stream<String> attribute(Limit limit) {
    return limit instanceof SameAttribute(var name) ? Stream.of(name) : Stream.empty();
  }

  private List<String> values(int site) {
    return attributes.stream().map(name -> sites.attribute(site, name)).toList();
  }

  /// Without the site's own.
  Set<Integer> of(int site) {
    var near = new LinkedHashSet<Integer>();
    int own = changes.clusterOf(site);
    var same = alike.get(values(site));
    int more = same == null ? ALIKE : 0;
    if (same != null) near.addAll(same.nearest(site, ALIKE + 1));
    near.addAll(all.nearest(site, ANY + more + 1));
    near.remove(own);
    return near;
  }

  private double x(int cluster) {
    return switch (changes.centre(cluster)) {
      case Centre.AtSite(var id) -> shrink * sites.x(sites.indexOf(id).orElseThrow());
      case Centre.AtPoint(var x, var _) -> shrink * x;
    };
  }

  private double y(int cluster) {
    return switch (changes.centre(cluster)) {
      case Centre.AtSite(var id) -> sites.y(sites.indexOf(id).orElseThrow());
      case Centre.AtPoint(var _, var y) -> y;
    };
  }

  /// Clusters from west to east: the search goes both ways from a site until all that is left is
  /// further off by its east-west distance alone. A table of distances is looked through.
  private final class Strip {
    private final int[] clusters;
    private final double[] east;
    private final double[] north;

    Strip(int[] clusters) {
      this.clusters =
          table
              ? clusters
              : Arrays.stream(clusters)
                  .boxed()
                  .sorted(Comparator.comparingDouble(Nearby.this::x))
                  .mapToInt(Integer::intValue)
                  .toArray();
      east =
          table
              ? new double[0]
              : Arrays.stream(this.clusters).mapToDouble(Nearby.this::x).toArray();
      north =
          table
              ? new double[0]
              : Arrays.stream(this.clusters).mapToDouble(Nearby.this::y).toArray();
    }

    List<Integer> nearest(int site, int most) {
      if (table)
        return Arrays.stream(clusters)
            .boxed()
            .sorted(Comparator.comparingDouble(c -> changes.toCentre(site, c)))
            .limit(most)
            .toList();
      return walk(shrink * sites.x(site), sites.y(site), Math.min(most, clusters.length));
    }

    private List<Integer> walk(double x, double y, int most) {
      int[] best = new int[most];
      double[] far = new double[most];
      Arrays.fill(far, Double.POSITIVE_INFINITY);
      int at = Arrays.binarySearch(east, x);
      int right = at < 0 ? -at - 1 : at;
      int left = right - 1;
      while (left >= 0 || right < clusters.length) {
        double west = left < 0 ? Double.POSITIVE_INFINITY : x - east[left];
        double ahead = right >= clusters.length ? Double.POSITIVE_INFINITY : east[right] - x;
        if (Math.min(west, ahead) > far[most - 1]) break;
        int p = west < ahead ? left-- : right++;
        insert(best, far, clusters[p], Math.hypot(east[p] - x, north[p] - y));
      }
      return Arrays.stream(best).boxed().toList();
    }

    private static void insert(int[] best, double[] far, int cluster, double distance) {
      int at = best.length - 1;
      if (distance >= far[at]) return;
      for (; at > 0 && far[at - 1] > distance; at--) {
        far[at] = far[at - 1];
        best[at] = best[at - 1];
      }
      far[at] = distance;
      best[at] = cluster;
    }
  }
}
