package dk.klynge.engine.clustering.proof;

import java.util.Arrays;

/// Which units can be in the cluster of which centre site, and what they cost there, centre by
/// centre.
///
/// Of a large class each unit knows its nearest centres only, so that memory grows with the number
/// of sites. That is sound as long as no multiplier is greater than `cap`: a pair left out never
/// pays for itself then.
///
/// @param homeCost of the centre's own unit; infinite where the site can be no centre
@SuppressWarnings("ArrayRecordComponent")
record Pairs(
    int[] start, int[] unit, double[] cost, int[] home, double[] homeCost, Nearest.Notes notes) {

  /// So many pairs are kept without a second thought.
  private static final int NEVER_CUT_BELOW = 64;

  static Pairs of(Question question, Units units, Conflicts conflicts, int keep) {
    int[] home = question.unitOf();
    int[][] byClass = units.centresByClass(home);
    int[][] near = new int[units.size()][];
    int[] start = new int[home.length + 1];
    var nearest = new Nearest(question, units, conflicts, Nearest.Notes.of(units.size()));
    var around =
        Arrays.stream(byClass).map(in -> Surroundings.of(question.costs(), in, keep)).toList();
    for (int u = 0; u < units.size(); u++) {
      int c = units.classOf()[u];
      near[u] = nearest.centres(u, byClass[c], around.get(c), keep);
      for (int centre : near[u]) start[centre + 1]++;
    }
    for (int j = 0; j < home.length; j++) start[j + 1] += start[j];
    return filled(nearest, near, start);
  }

  private static Pairs filled(Nearest nearest, int[][] near, int[] start) {
    var question = nearest.question();
    var units = nearest.units();
    int n = question.sites();
    int[] unit = new int[start[n]];
    double[] cost = new double[start[n]];
    int[] at = Arrays.copyOf(start, n);
    for (int u = 0; u < units.size(); u++)
      for (int centre : near[u]) {
        unit[at[centre]] = u;
        cost[at[centre]++] = units.cost(question.costs(), centre, u);
      }
    double[] homeCost = new double[n];
    for (int j = 0; j < n; j++)
      homeCost[j] =
          nearest.usable(j)
              ? units.cost(question.costs(), j, question.unitOf()[j])
              : Double.POSITIVE_INFINITY;
    return new Pairs(start, unit, cost, question.unitOf(), homeCost, nearest.notes());
  }

  /// How many centres each unit is to know: many more than there are units in a cluster.
  static int usual(Question question, Units units) {
    double perCluster = (double) units.size() / Math.max(1, question.counts().fewest());
    long most = Math.max(NEVER_CUT_BELOW, 12_000_000L / Math.max(1, units.size()));
    return (int) Math.clamp(12 * perCluster + 40, NEVER_CUT_BELOW, (double) most);
  }

  int centres() {
    return home.length;
  }

  double[] cap() {
    return notes.cap();
  }
}
