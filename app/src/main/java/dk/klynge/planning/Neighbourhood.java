package dk.klynge.planning;

import dk.klynge.engine.clustering.Distance;
import dk.klynge.engine.clustering.Sites;
import dk.klynge.planning.CriteriaSet.Neighbours;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Who is a neighbour of whom, by the engine's own distances.
record Neighbourhood(Sites sites, Distance distance) {

  Map<String, Set<String>> of(Neighbours neighbours) {
    var graph = new HashMap<String, Set<String>>();
    for (int site = 0; site < sites.size(); site++) {
      var near = new HashSet<String>();
      for (int other : near(site, neighbours)) near.add(sites.id(other));
      graph.put(sites.id(site), near);
    }
    return graph;
  }

  private int[] near(int site, Neighbours neighbours) {
    var far = new double[sites.size()];
    for (int other = 0; other < far.length; other++)
      far[other] = other == site ? Double.POSITIVE_INFINITY : distance.between(sites, site, other);
    return switch (neighbours) {
      case Neighbours.Within(var metres) -> within(far, metres);
      case Neighbours.Nearest(var k) -> within(far, kth(far, k));
    };
  }

  /// The k-th smallest; those that are equally far are neighbours too.
  private static double kth(double[] far, int k) {
    var sorted = far.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(k, sorted.length) - 1];
  }

  private static int[] within(double[] far, double most) {
    return IntStream.range(0, far.length)
        .filter(other -> far[other] <= most && Double.isFinite(far[other]))
        .toArray();
  }
}
