package dk.klynge.engine.clustering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/// Few random sites with some random limits, for tests against all clusterings there are.
final class RandomProblems {

  private RandomProblems() {}

  static Problem of(int n, Objective objective, long seed) {
    var random = new SplittableRandom(seed);
    int clusters = 1 + random.nextInt(Math.min(n, 3));
    var count =
        random.nextBoolean()
            ? new ClusterCount.Exactly(clusters)
            : new ClusterCount.Between(1, clusters);
    return Problem.of(Cases.random(n, seed), new Distance.Planar(), objective, count)
        .withLimits(limits(random, n));
  }

  private static List<Limit> limits(SplittableRandom random, int n) {
    var all = new ArrayList<Limit>();
    all.add(new WeightWithin(random.nextInt(90), 120 + random.nextInt(120)));
    all.add(new SitesWithin(1 + random.nextInt(3), 3 + random.nextInt(4)));
    all.add(new DiameterWithin(500 + random.nextInt(700)));
    all.add(new SameAttribute("area"));
    all.add(new AgesCovered(Set.of("0-2", "3-6")));
    all.add(new KeepTogether(Set.of("s0", "s1")));
    all.add(new KeepApart(new HashSet<>(List.of("s" + (n - 1), "s0", "s" + n / 2))));
    all.add(new Contiguous(graph(random, n)));
    var some = new ArrayList<Limit>();
    for (int times = random.nextInt(5); times > 0; times--)
      some.add(all.remove(random.nextInt(all.size())));
    return some;
  }

  private static Map<String, Set<String>> graph(SplittableRandom random, int n) {
    var graph = new HashMap<String, Set<String>>();
    for (int i = 0; i < n; i++)
      for (int j = 0; j < i; j++)
        if (random.nextInt(3) > 0)
          graph.computeIfAbsent("s" + i, _ -> new HashSet<>()).add("s" + j);
    return graph;
  }
}
