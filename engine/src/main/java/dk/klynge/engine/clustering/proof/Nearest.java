package dk.klynge.engine.clustering.proof;

import java.util.Arrays;
import java.util.Optional;

/// The centres a unit is cheapest at.
record Nearest(Question question, Units units, Conflicts conflicts, Notes notes) {

  /// What is noted of each unit.
  ///
  /// @param cap what it costs at the cheapest of the centres left out, or less
  /// @param usual what it costs at a centre about as far as those of other clusters
  @SuppressWarnings("ArrayRecordComponent")
  record Notes(double[] cap, double[] usual) {
    static Notes of(int units) {
      var notes = new Notes(new double[units], new double[units]);
      Arrays.fill(notes.cap, Double.POSITIVE_INFINITY);
      return notes;
    }
  }

  /// The centres of its class that a unit can be with: at most `keep`, the cheapest.
  int[] centres(int unit, int[] among, Optional<Surroundings> near, int keep) {
    int[] sites = units.sites()[unit];
    int[] around =
        sites.length > 1 ? among : near.map(of -> of.around(sites[0], 2 * keep)).orElse(among);
    int[] found = new int[around.length];
    double[] cost = new double[around.length];
    int count = 0;
    double dearest = 0;
    for (int centre : around) {
      double here = units.cost(question.costs(), centre, unit);
      dearest = Math.max(dearest, here);
      if (!possible(unit, centre)) continue;
      found[count] = centre;
      cost[count++] = here;
    }
    // What is further away than all around costs at least as much as the dearest of them.
    if (around.length < among.length) notes.cap[unit] = dearest;
    return cheapest(unit, Arrays.copyOf(found, count), Arrays.copyOf(cost, count), keep);
  }

  private int[] cheapest(int unit, int[] found, double[] cost, int keep) {
    double[] sorted = cost.clone();
    Arrays.sort(sorted);
    if (sorted.length > 0) notes.usual[unit] = sorted[Math.min(sorted.length - 1, perCluster())];
    if (sorted.length <= keep) return found;
    notes.cap[unit] = sorted[keep];
    int kept = 0;
    for (int i = 0; i < cost.length; i++) if (cost[i] < sorted[keep]) found[kept++] = found[i];
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
