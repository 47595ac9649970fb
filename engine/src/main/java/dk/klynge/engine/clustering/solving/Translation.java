package dk.klynge.engine.clustering.solving;

import dk.klynge.engine.clustering.ClusterCount;
import dk.klynge.engine.clustering.Distance;
import dk.klynge.engine.clustering.Objective.Measure;
import dk.klynge.engine.clustering.Objective.Weighting;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.Sites;
import dk.klynge.engine.clustering.search.state.Criterion;
import dk.klynge.engine.clustering.search.state.Instance;
import dk.klynge.engine.clustering.search.state.Metric;
import dk.klynge.engine.clustering.search.state.Neighbours;
import dk.klynge.engine.clustering.search.state.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Turns a problem into the arrays and criteria of the search.
final class Translation {

  private static final int NEIGHBOURS = 40;

  private final Problem problem;
  private final Sites sites;
  private final Areas areas;
  private final Named named;
  private final Bounds bounds;
  private final int n;

  Translation(Problem problem, Areas areas, Named named) {
    this.problem = problem;
    this.areas = areas;
    this.named = named;
    sites = problem.sites();
    bounds = Bounds.of(problem.limits());
    n = sites.size();
  }

  Instance instance() {
    var metric = metric();
    var flat = flat(metric);
    var near =
        problem.distance() instanceof Distance.Matrix
            ? Neighbours.byTable(metric, areas.areaOf(), NEIGHBOURS)
            : Neighbours.near(flat.x(), flat.y(), areas.areaOf(), NEIGHBOURS);
    var classes = classes();
    return new Instance(
        metric,
        shape(),
        times(),
        plane(flat),
        near,
        criteria(),
        classes,
        counts(classes),
        new Instance.Given(named.begin(), named.pinned(), named.locked(), named.labels().size()));
  }

  private Metric metric() {
    return switch (problem.distance()) {
      case Distance.Planar _ -> Metric.planar(xs(), ys());
      case Distance.GreatCircle _ -> Metric.sphere(xs(), ys(), Distance.EARTH_RADIUS);
      case Distance.Matrix table -> {
        double[] values = new double[n * n];
        for (int i = 0; i < n; i++)
          for (int j = 0; j < n; j++) values[i * n + j] = table.between(sites, i, j);
        yield Metric.table(n, values);
      }
    };
  }

  private double[] xs() {
    return Arrays.stream(indexes()).mapToDouble(sites::x).toArray();
  }

  private double[] ys() {
    return Arrays.stream(indexes()).mapToDouble(sites::y).toArray();
  }

  private int[] indexes() {
    int[] all = new int[n];
    Arrays.setAll(all, i -> i);
    return all;
  }

  /// Plane coordinates in which near is near: degrees are shrunk to squares; a table gets the
  /// distances to two far sites.
  private Instance.Plane flat(Metric metric) {
    double[] x = xs();
    double[] y = ys();
    if (problem.distance() instanceof Distance.GreatCircle) {
      double shrink = Math.cos(Math.toRadians(Arrays.stream(y).average().orElse(0)));
      for (int i = 0; i < n; i++) x[i] *= shrink;
    }
    if (problem.distance() instanceof Distance.Matrix) {
      int far = metric.furthest(0);
      int other = metric.furthest(far);
      for (int i = 0; i < n; i++) {
        x[i] = metric.between(far, i);
        y[i] = metric.between(other, i);
      }
    }
    return new Instance.Plane(x, y, bulk(), Math.max(1, bounds.maxSites()));
  }

  /// Centroids are means of the coordinates as given.
  private Instance.Plane plane(Instance.Plane flat) {
    return problem.objective().measure() == Measure.CENTROID
        ? new Instance.Plane(xs(), ys(), flat.bulk(), flat.mostSites())
        : flat;
  }

  private double[] bulk() {
    double[] bulk = new double[n];
    boolean byWeight = bounds.maxWeight() < Double.POSITIVE_INFINITY || bounds.minWeight() > 0;
    double mean = meanWeight();
    for (int i = 0; i < n; i++)
      bulk[i] = byWeight && mean > 0 ? Math.max(sites.knownWeight(i), 1e-6 * mean) : 1;
    return bulk;
  }

  private double meanWeight() {
    return Arrays.stream(indexes()).mapToDouble(sites::knownWeight).sum() / n;
  }

  /// A site without children still belongs somewhere near: the search counts it as a hundredth of a
  /// usual one.
  private double[] times() {
    double[] times = new double[n];
    double least = 0.01 * meanWeight();
    boolean children = problem.objective().weighting() == Weighting.CHILDREN && least > 0;
    for (int i = 0; i < n; i++) times[i] = children ? Math.max(least, sites.knownWeight(i)) : 1;
    return times;
  }

  private Shape.Kind shape() {
    return switch (problem.objective().measure()) {
      case MEDIAN -> Shape.Kind.MEDIAN;
      case CENTROID -> Shape.Kind.CENTROID;
      case MOMENT_OF_INERTIA -> Shape.Kind.INERTIA;
      case LARGEST_DISTANCE -> Shape.Kind.RADIUS;
    };
  }

  private Instance.Classes classes() {
    int[] count = areas.sites();
    double[] weight = areas.weights(sites);
    int[] least = new int[count.length];
    int[] most = new int[count.length];
    int[] byAges = areas.mostByAges(problem);
    for (int a = 0; a < count.length; a++) {
      least[a] = bounds.fewest(count[a], weight[a]);
      most[a] = Math.max(least[a], Math.min(byAges[a], bounds.most(count[a], weight[a])));
    }
    return new Instance.Classes(areas.areaOf(), least, most);
  }

  private Instance.Counts counts(Instance.Classes classes) {
    int least = Math.min(n, Arrays.stream(classes.least()).sum());
    var any = Instance.Preference.ANY_NUMBER;
    return switch (problem.count()) {
      case ClusterCount.Exactly(int clusters) -> new Instance.Counts(clusters, clusters, any);
      case ClusterCount.Between(int fewest, int most) ->
          new Instance.Counts(Math.max(1, fewest), Math.min(most, n), any);
      case ClusterCount.AsFewAsPossible() ->
          new Instance.Counts(least, n, Instance.Preference.AS_FEW_AS_POSSIBLE);
    };
  }

  private List<Criterion.Priced> criteria() {
    var translator = new CriteriaTranslation(problem, named);
    var criteria = new ArrayList<Criterion.Priced>();
    for (var limit : problem.limits()) criteria.addAll(translator.limit(limit));
    criteria.addAll(translator.together());
    for (var wish : problem.wishes()) criteria.add(translator.wish(wish));
    return criteria;
  }
}
