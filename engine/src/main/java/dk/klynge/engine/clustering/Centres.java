package dk.klynge.engine.clustering;

import dk.klynge.engine.clustering.Objective.Measure;
import dk.klynge.engine.clustering.Objective.Weighting;
import java.util.function.IntToDoubleFunction;

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
      double value = valueAt(problem, members, candidate);
      if (value < least * (1 - Limit.TOLERANCE)) {
        least = value;
        best = candidate;
      }
    }
    return new Centre.AtSite(problem.sites().id(best));
  }

  static double value(Problem problem, int[] members, Centre centre) {
    return switch (centre) {
      case Centre.AtSite(String id) ->
          valueAt(problem, members, problem.sites().indexOf(id).orElseThrow());
      case Centre.AtPoint _ -> value(problem, members, site -> distance(problem, site, centre));
    };
  }

  private static double valueAt(Problem problem, int[] members, int centre) {
    var distances = problem.distance();
    return value(problem, members, site -> distances.between(problem.sites(), site, centre));
  }

  private static double value(Problem problem, int[] members, IntToDoubleFunction toCentre) {
    boolean largest = problem.objective().measure() == Measure.LARGEST_DISTANCE;
    boolean squared = problem.objective().measure() == Measure.MOMENT_OF_INERTIA;
    boolean children = problem.objective().weighting() == Weighting.CHILDREN;
    double value = 0;
    for (int site : members) {
      double times = children ? problem.sites().knownWeight(site) : 1;
      double distance = toCentre.applyAsDouble(site);
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
