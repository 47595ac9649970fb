package dk.klynge.engine.clustering.search;

import dk.klynge.engine.clustering.search.criteria.Criteria;
import dk.klynge.engine.clustering.search.state.Criterion;
import dk.klynge.engine.clustering.search.state.Instance;
import dk.klynge.engine.clustering.search.state.Metric;
import dk.klynge.engine.clustering.search.state.Neighbours;
import dk.klynge.engine.clustering.search.state.Shape;
import java.util.Arrays;
import java.util.List;

/// What tests of the search ask, and who listens: sites on a plane, each counted once.
///
/// @param places both coordinates of each site
/// @param most weight of a cluster
@SuppressWarnings("ArrayRecordComponent")
record Searched(double[][] places, double[] weights, double most) {

  /// Hears nothing and never stops anything.
  static final Search.Listener NOBODY =
      new Search.Listener() {
        @Override
        public void progressed(double value, double broken, int clusters, long iterations) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /// A fixed number of clusters, with nothing given.
  ///
  /// @param least clusters of each class
  Instance into(int clusters, Shape.Kind shape, int[] classOf, int[] least) {
    int n = weights.length;
    double[] times = new double[n];
    Arrays.fill(times, 1);
    int[] none = new int[n];
    Arrays.fill(none, -1);
    int[] all = new int[least.length];
    Arrays.fill(all, n);
    return new Instance(
        Metric.planar(places[0], places[1]),
        shape,
        times,
        new Instance.Plane(places[0], places[1], weights, n),
        Neighbours.near(places[0], places[1], classOf, 40),
        List.of(Criterion.Priced.limit(Criteria.weight(weights, 0, most), 0.1 * most)),
        new Instance.Classes(classOf, least, all),
        new Instance.Counts(clusters, clusters, Instance.Preference.ANY_NUMBER),
        new Instance.Given(none, new boolean[n], new boolean[0], 0));
  }
}
