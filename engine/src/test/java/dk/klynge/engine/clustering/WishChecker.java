package dk.klynge.engine.clustering;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the wishes cost that a clustering misses, by formulas of its own for the tests; clusters
/// are called as pleases the wishes best.
@SuppressWarnings("ArrayRecordComponent")
record WishChecker(Problem problem, int[] cluster, int clusters) {

  double cost() {
    double sum = 0;
    for (var wish : problem.wishes()) sum += wish.weight() * amount(wish);
    return sum;
  }

  private double amount(Wish wish) {
    return switch (wish) {
      case Wish.Balance _ -> unbalanced();
      case Wish.KeepAsToday _ -> moved();
      case Wish.SameAttributePreferred(var name, double _) -> odd(name);
      case Wish.CoherentTransitions(var name, double _) -> spread(name);
    };
  }

  private double unbalanced() {
    double[] weight = new double[clusters];
    for (int i = 0; i < cluster.length; i++) weight[cluster[i]] += problem.sites().weight(i);
    double mean = Arrays.stream(weight).sum() / clusters;
    return Arrays.stream(weight).map(each -> Math.abs(each - mean)).sum();
  }

  private int odd(String name) {
    int odd = 0;
    for (int c = 0; c < clusters; c++) {
      var counts = new TreeMap<String, Integer>();
      for (int i = 0; i < cluster.length; i++)
        if (cluster[i] == c) counts.merge(problem.sites().attribute(i, name), 1, Integer::sum);
      int all = counts.values().stream().mapToInt(Integer::intValue).sum();
      odd += all - counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
    return odd;
  }

  private int spread(String name) {
    var pairs = new TreeSet<String>();
    var values = new TreeSet<String>();
    for (int i = 0; i < cluster.length; i++) {
      String value = problem.sites().attribute(i, name);
      pairs.add(value + " " + cluster[i]);
      values.add(value);
    }
    return pairs.size() - values.size();
  }

  /// Sites of the start that leave their label, with the best names for the clusters.
  private int moved() {
    var start = problem.start().map(Clustering::members).orElse(Map.of());
    var labels = List.copyOf(start.keySet());
    int all = start.values().stream().mapToInt(List::size).sum();
    return all - kept(0, new boolean[labels.size()], labels, start);
  }

  private int kept(int c, boolean[] taken, List<String> labels, Map<String, List<String>> start) {
    if (c == clusters) return 0;
    int best = kept(c + 1, taken, labels, start);
    for (int l = 0; l < taken.length; l++) {
      if (taken[l]) continue;
      taken[l] = true;
      int here = stay(c, start.getOrDefault(labels.get(l), List.of()));
      best = Math.max(best, here + kept(c + 1, taken, labels, start));
      taken[l] = false;
    }
    return best;
  }

  private int stay(int c, List<String> ids) {
    int stay = 0;
    for (String id : ids) if (cluster[problem.sites().indexOf(id).orElseThrow()] == c) stay++;
    return stay;
  }
}
