package dk.klynge.engine.clustering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Recomputes a lower bound from its multipliers by plain dynamic programming over whole children,
/// number of sites and ages. Shares no code with the search or with the proof; knows whole weights
/// only, and no sites that are kept together.
///
/// @param radius of largest distances: each site counts 1, and 2 where it is dearer than that
@SuppressWarnings("ArrayRecordComponent")
record CertificateChecker(Problem problem, double[] multiplier, double radius) {

  CertificateChecker(Problem problem, double[] multiplier) {
    this(problem, multiplier, Double.NaN);
  }

  private Sites sites() {
    return problem.sites();
  }

  /// No clustering that keeps the limits costs less, but for rounding.
  double bound() {
    int[] area = areas();
    int areas = Arrays.stream(area).max().orElse(0) + 1;
    int n = area.length;
    double[] least = new double[n + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    least[0] = 0;
    for (int a = 0; a < areas; a++) {
      double[] some = cheapest(a, area);
      double[] now = new double[n + 1];
      Arrays.fill(now, Double.POSITIVE_INFINITY);
      for (int t = 0; t <= n; t++)
        for (int k = 0; k < some.length && t + k <= n; k++)
          now[t + k] = Math.min(now[t + k], least[t] + some[k]);
      least = now;
    }
    double best = Double.POSITIVE_INFINITY;
    for (int t = 0; t <= n; t++) if (allowed(t)) best = Math.min(best, least[t]);
    return best + Arrays.stream(multiplier).sum();
  }

  private boolean allowed(int clusters) {
    return switch (problem.count()) {
      case ClusterCount.Exactly(int exactly) -> clusters == exactly;
      case ClusterCount.Between(int fewest, int most) -> fewest <= clusters && clusters <= most;
      case ClusterCount.AsFewAsPossible() -> throw new AssertionError("not checked here");
    };
  }

  private int[] areas() {
    var names = new ArrayList<String>();
    int[] area = new int[sites().size()];
    for (int site = 0; site < area.length; site++) {
      var name = new StringBuilder();
      for (var limit : problem.limits())
        if (limit instanceof SameAttribute(String attribute))
          name.append(sites().attribute(site, attribute)).append('|');
      if (!names.contains(name.toString())) names.add(name.toString());
      area[site] = names.indexOf(name.toString());
    }
    return area;
  }

  /// Least price of so many clusters of an area; infinite for numbers that cannot be.
  private double[] cheapest(int a, int[] area) {
    var here = new ArrayList<Integer>();
    for (int site = 0; site < area.length; site++) if (area[site] == a) here.add(site);
    double[] price = here.stream().mapToDouble(centre -> price(centre, here)).sorted().toArray();
    double[] some = new double[here.size() + 1];
    for (int k = 1; k < some.length; k++) some[k] = some[k - 1] + price[k - 1];
    double children = here.stream().mapToDouble(site -> sites().knownWeight(site)).sum();
    for (int k = 0; k < some.length; k++)
      if (k == 0
          || (long) k * most() < here.size()
          || (long) k * fewest() > here.size()
          || k * heaviest() < children
          || k * lightest() > children) some[k] = Double.POSITIVE_INFINITY;
    return some;
  }

  private int most() {
    int most = sites().size();
    for (var limit : problem.limits())
      if (limit instanceof SitesWithin(int _, int max)) most = Math.min(most, max);
    return most;
  }

  private int fewest() {
    int fewest = 1;
    for (var limit : problem.limits())
      if (limit instanceof SitesWithin(int min, int _)) fewest = Math.max(fewest, min);
    return fewest;
  }

  private double heaviest() {
    double most = 0;
    for (int site = 0; site < sites().size(); site++) most += sites().knownWeight(site);
    for (var limit : problem.limits())
      if (limit instanceof WeightWithin(double _, double max)) most = Math.min(most, max);
    return Math.floor(most);
  }

  private double lightest() {
    double least = 0;
    for (var limit : problem.limits())
      if (limit instanceof WeightWithin(double min, double _)) least = Math.max(least, min);
    return Math.ceil(least);
  }

  /// Least price of a cluster of this centre: distances less multipliers.
  private double price(int centre, List<Integer> here) {
    int most = Math.min(most(), here.size());
    int weights = (int) heaviest() + 1;
    int all = needed().size();
    double[][][] least = new double[most + 1][1 << all][weights];
    for (var byAges : least) for (double[] row : byAges) Arrays.fill(row, Double.POSITIVE_INFINITY);
    int own = (int) sites().knownWeight(centre);
    if (own >= weights || most < 1) return Double.POSITIVE_INFINITY;
    least[1][ages(centre)][own] = cost(centre, centre) - multiplier[centre];
    for (int site : here) {
      double cost = cost(centre, site) - multiplier[site];
      if (site != centre && near(centre, site)) add(least, site, cost);
    }
    double best = Double.POSITIVE_INFINITY;
    for (int k = fewest(); k <= most; k++)
      for (int w = (int) lightest(); w < weights; w++)
        best = Math.min(best, least[k][(1 << all) - 1][w]);
    return best;
  }

  private void add(double[][][] least, int site, double cost) {
    int ages = ages(site);
    int weight = (int) sites().knownWeight(site);
    for (int k = least.length - 1; k > 0; k--)
      for (int mask = 0; mask < least[k].length; mask++) {
        double[] from = least[k - 1][mask];
        double[] to = least[k][mask | ages];
        for (int w = to.length - 1; w >= weight; w--)
          to[w] = Math.min(to[w], from[w - weight] + cost);
      }
  }

  private double cost(int centre, int site) {
    double times =
        problem.objective().weighting() == Objective.Weighting.CHILDREN
            ? sites().knownWeight(site)
            : 1;
    double far = problem.distance().between(sites(), site, centre);
    return switch (problem.objective().measure()) {
      case MEDIAN -> times * far;
      case MOMENT_OF_INERTIA -> times * far * far;
      case LARGEST_DISTANCE -> times * far <= radius ? 1 : 2;
      case CENTROID -> throw new AssertionError("nothing is proved about centroids");
    };
  }

  private boolean near(int centre, int site) {
    double distance = problem.distance().between(sites(), site, centre);
    return problem.limits().stream()
        .allMatch(limit ->
            switch (limit) {
              case DiameterWithin(double metres) -> distance <= metres * (1 + 1e-9);
              case DistanceToCentreWithin(double metres) -> distance <= metres * (1 + 1e-9);
              default -> true;
            });
  }

  private List<String> needed() {
    for (var limit : problem.limits())
      if (limit instanceof AgesCovered(var groups)) return groups.stream().sorted().toList();
    return List.of();
  }

  private int ages(int site) {
    int bits = 0;
    var needed = needed();
    for (int b = 0; b < needed.size(); b++)
      if (sites().offers(site, sites().ageGroups().indexOf(needed.get(b)))) bits |= 1 << b;
    return bits;
  }
}
