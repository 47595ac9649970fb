package dk.klynge.engine.clustering;

import dk.klynge.engine.clustering.DiameterWithin.Widest;
import dk.klynge.engine.clustering.Objective.Measure;
import dk.klynge.engine.clustering.Objective.Weighting;
import java.util.Arrays;

/// What is remembered of a cluster so that its centre and its diameter after a change are found in
/// time that grows with its size instead of the square.
///
/// @param costs of the whole cluster with each member as its centre
/// @param dearest of the largest distance: the site that makes this cost, else empty
/// @param next likewise: the cost without that site
@SuppressWarnings("ArrayRecordComponent")
record Extent(
    Problem problem, int[] members, double[] costs, int[] dearest, double[] next, Widest widest) {

  static Extent of(Problem problem, Placement.Group group) {
    int[] members = group.members();
    boolean some = problem.objective().measure() != Measure.CENTROID;
    boolean largest = problem.objective().measure() == Measure.LARGEST_DISTANCE;
    int n = some ? members.length : 0;
    var bounded = problem.limits().stream().anyMatch(limit -> limit instanceof DiameterWithin);
    var widest =
        bounded
            ? Widest.of(Placement.ofOne(problem, group), group)
            : new Widest(members[0], members[0], 0);
    int[] dearest = new int[largest ? n : 0];
    var extent =
        new Extent(problem, members, new double[n], dearest, new double[largest ? n : 0], widest);
    for (int m = 0; m < n; m++) extent.reckon(m);
    return extent;
  }

  private void reckon(int m) {
    for (int site : members) {
      double cost = cost(members[m], site);
      if (dearest.length == 0) costs[m] += cost;
      else if (cost > costs[m] || site == members[0]) {
        next[m] = costs[m];
        costs[m] = cost;
        dearest[m] = site;
      } else next[m] = Math.max(next[m], cost);
    }
  }

  /// What a site adds to the objective.
  private double cost(int centre, int site) {
    boolean children = problem.objective().weighting() == Weighting.CHILDREN;
    double far = between(centre, site);
    if (problem.objective().measure() == Measure.MOMENT_OF_INERTIA) far *= far;
    return children ? problem.sites().knownWeight(site) * far : far;
  }

  private double between(int from, int to) {
    return problem.distance().between(problem.sites(), from, to);
  }

  /// The centre once `out` has left and `in` has come (-1: none), chosen among equals as
  /// [Centres#of] does.
  ///
  /// @param after the members then
  Centre centre(int out, int in, int[] after) {
    if (costs.length == 0) return Centres.of(problem, after);
    int best = after[0];
    double least = Double.POSITIVE_INFINITY;
    for (int candidate : after) {
      double sum = candidate == in ? costAt(in, after) : cost(candidate, out, in);
      if (sum >= least * (1 - Limit.TOLERANCE)) continue;
      least = sum;
      best = candidate;
    }
    return new Centre.AtSite(problem.sites().id(best));
  }

  private double costAt(int centre, int[] after) {
    double sum = 0;
    for (int site : after)
      sum = dearest.length > 0 ? Math.max(sum, cost(centre, site)) : sum + cost(centre, site);
    return sum;
  }

  private double cost(int candidate, int out, int in) {
    int m = Arrays.binarySearch(members, candidate);
    double more = in >= 0 ? cost(candidate, in) : 0;
    if (dearest.length > 0) return Math.max(more, dearest[m] == out ? next[m] : costs[m]);
    double sum = costs[m] + more;
    return Math.max(0, out >= 0 ? sum - cost(candidate, out) : sum);
  }

  /// The two sites that are furthest apart after a change. All pairs are looked at only where one
  /// of the two that were has left.
  Widest widest(int out, int in, Placement.Group after) {
    if (widest.from() == out || widest.to() == out)
      return Widest.of(Placement.ofOne(problem, after), after);
    var now = widest;
    if (in >= 0)
      for (int site : members) {
        if (site == out) continue;
        double far = between(Math.min(site, in), Math.max(site, in));
        if (far > now.distance()) now = new Widest(Math.min(site, in), Math.max(site, in), far);
      }
    return now;
  }
}
