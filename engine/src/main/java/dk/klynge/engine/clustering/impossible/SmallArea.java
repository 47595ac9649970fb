package dk.klynge.engine.clustering.impossible;

import dk.klynge.engine.clustering.AgesCovered;
import dk.klynge.engine.clustering.Limit;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.solving.Bounds;
import java.util.List;
import java.util.stream.Stream;

/// An area of so few sites that all divisions of it can be looked through.
///
/// Of the limits only weight, numbers of sites and age groups are looked at: the others can only
/// forbid more.
public final class SmallArea {

  /// Steps grow threefold with each site.
  public static final int LARGEST = 12;

  private final Problem problem;
  private final Bounds bounds;
  private final int[] members;

  public SmallArea(Problem problem, int[] members) {
    if (members.length > LARGEST) throw new IllegalArgumentException(members.length + " sites");
    this.problem = problem;
    bounds = Bounds.of(problem.limits());
    this.members = members;
  }

  /// Whether some division has only clusters that keep the limits.
  ///
  /// Each set of sites can be divided if a cluster with its first site leaves a set that can.
  public boolean divisible() {
    int all = (1 << members.length) - 1;
    boolean[] cluster = clusters();
    boolean[] divisible = new boolean[all + 1];
    divisible[0] = true;
    for (int set = 1; set <= all; set++) {
      int first = set & -set;
      int others = set ^ first;
      for (int with = others; ; with = (with - 1) & others) {
        if (cluster[with | first] && divisible[others ^ with]) {
          divisible[set] = true;
          break;
        }
        if (with == 0) break;
      }
    }
    return divisible[all];
  }

  private boolean[] clusters() {
    var sites = problem.sites();
    long[] needed = needed();
    boolean[] cluster = new boolean[1 << members.length];
    for (int set = 1; set < cluster.length; set++) {
      int count = Integer.bitCount(set);
      if (count < bounds.minSites() || count > bounds.maxSites()) continue;
      double weight = 0;
      for (int bits = set; bits != 0; bits &= bits - 1)
        weight += sites.knownWeight(members[Integer.numberOfTrailingZeros(bits)]);
      if (Limit.above(weight, bounds.maxWeight()) || Limit.above(bounds.minWeight(), weight))
        continue;
      boolean covered = true;
      for (long offering : needed) covered &= (set & offering) != 0;
      cluster[set] = covered;
    }
    return cluster;
  }

  /// For each age group that every cluster needs, which of the sites offer it.
  private long[] needed() {
    var sites = problem.sites();
    return problem.limits().stream()
        .flatMap(limit -> limit instanceof AgesCovered(var groups) ? groups.stream() : none())
        .distinct()
        .mapToLong(group -> {
          int index = sites.ageGroups().indexOf(group);
          long offering = 0;
          for (int m = 0; m < members.length; m++)
            if (index >= 0 && sites.offers(members[m], index)) offering |= 1L << m;
          return offering;
        })
        .toArray();
  }

  private static Stream<String> none() {
    return List.<String>of().stream();
  }
}
