package dk.klynge.engine.clustering.proof;

import java.util.Arrays;

/// The centres a unit is cheapest at.
record Nearest(Question question, Units units, Conflicts conflicts) {

  /// What is noted of each unit.
  ///
  /// @param cap what it costs at the cheapest of the centres left out, or less
  /// @param usual what it costs at a centre about as far as those of other clusters
  @SuppressWarnings("ArrayRecordComponent")
  record Notes(double[] cap, double[] usual) {}

  /// At most `keep` centres of those given that the unit can be with.
  int[] centres(int unit, int[] among, int keep, Notes notes) {
    int[] found = new int[among.length];
    double[] cost = new double[among.length];
    int count = 0;
    for (int centre : among) {
      if (!possible(unit, centre)) continue;
      found[count] = centre;
      cost[count++] = units.cost(question.costs(), centre, unit);
    }
    double[] sorted = Arrays.copyOf(cost, count);
    Arrays.sort(sorted);
    if (count > 0) notes.usual[unit] = sorted[Math.min(count - 1, perCluster())];
    if (count <= keep) return Arrays.copyOf(found, count);
    double most = sorted[keep];
    notes.cap[unit] = most;
    int kept = 0;
    for (int i = 0; i < count; i++) if (cost[i] < most) found[kept++] = found[i];
    return Arrays.copyOf(found, kept);
  }

  private int perCluster() {
    return units.size() / Math.max(1, question.counts().fewest());
  }

  /// The unit and the centre's own unit can share a cluster with this centre.
  private boolean possible(int unit, int centre) {
    var limits = question.limits();
    int home = question.unitOf()[centre];
    if (home == unit) return false;
    if (units.weight()[unit] + units.weight()[home] > limits.maxWeight()) return false;
    if (units.count()[unit] + units.count()[home] > limits.maxSites()) return false;
    if (conflicts.any() && conflicts.between(unit, home)) return false;
    if (limits.reach() == Double.POSITIVE_INFINITY) return true;
    return within(centre, unit);
  }

  private boolean within(int centre, int unit) {
    for (int site : units.sites()[unit])
      if (question.costs().distance(centre, site) > question.limits().reach()) return false;
    return true;
  }

  /// The site can be the centre of a cluster at all, as far as its own unit goes.
  boolean usable(int centre) {
    int home = question.unitOf()[centre];
    return units.weight()[home] <= question.limits().maxWeight()
        && units.count()[home] <= question.limits().maxSites()
        && !(conflicts.any() && conflicts.between(home, home))
        && within(centre, home);
  }
}
