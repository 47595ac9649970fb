package dk.klynge.engine.clustering;

import dk.klynge.engine.clustering.Objective.Measure;
import dk.klynge.engine.clustering.Objective.Weighting;

/// Where the middle of a cluster is and what the cluster contributes to the objective, by plain
/// counting.
final class Centres {

  private Centres() {}

  static double distance(Problem problem, int site, Centre centre) {
    Sites sites = problem.sites();
    return switch (centre) {
      case Centre.AtSite(String id) ->
          problem.distance().between(sites, site, sites.indexOf(id).orElseThrow());
      case Centre.AtPoint(double x, double y) ->
          problem.distance() instanceof Distance.GreatCircle
              ? Distance.GreatCircle.haversine(sites.x(site), sites.y(site), x, y)
              : Math.hypot(sites.x(site) - x, sites.y(site) - y);
    };
  }

  /// The centre by the objective. Of equally good sites the first.
  static Centre of(Problem problem, int[] members) {
    if (problem.objective().measure() == Measure.CENTROID) return mean(problem.sites(), members);
    int best = members[0];
    double least = Double.POSITIVE_INFINITY;
    for (int candidate : members) {
      var centre = new Centre.AtSite(problem.sites().id(candidate));
      double value = value(problem, members, centre);
      if (value < least * (1 - Limit.TOLERANCE)) {
        least = value;
        best = candidate;
      }
    }
    return new Centre.AtSite(problem.sites().id(best));
  }

  static double value(Problem problem, int[] members, Centre centre) {
    boolean largest = problem.objective().measure() == Measure.LARGEST_DISTANCE;
    boolean squared = problem.objective().measure() == Measure.MOMENT_OF_INERTIA;
    boolean children = problem.objective().weighting() == Weighting.CHILDREN;
    double value = 0;
    for (int site : members) {
      double times = children ? problem.sites().knownWeight(site) : 1;
      double distance = distance(problem, site, centre);
      double cost = times * (squared ? distance * distance : distance);
      value = largest ? Math.max(value, cost) : value + cost;
    }
    return value;
  }

  private static Centre mean(Sites sites, int[] members) {
    double x = 0;
    double y = 0;
    for (int site : members) {
      x += sites.x(site);
      y += sites.y(site);
    }
    return new Centre.AtPoint(x / members.length, y / members.length);
  }
}
