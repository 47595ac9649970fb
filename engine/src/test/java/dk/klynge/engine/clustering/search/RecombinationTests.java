package dk.klynge.engine.clustering.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.klynge.engine.clustering.search.criteria.Criteria;
import dk.klynge.engine.clustering.search.recombination.Harvest;
import dk.klynge.engine.clustering.search.recombination.Pool;
import dk.klynge.engine.clustering.search.recombination.Recombination;
import dk.klynge.engine.clustering.search.state.Criterion;
import dk.klynge.engine.clustering.search.state.Instance;
import dk.klynge.engine.clustering.search.state.Metric;
import dk.klynge.engine.clustering.search.state.Neighbours;
import dk.klynge.engine.clustering.search.state.Shape;
import dk.klynge.engine.clustering.search.state.State;
import dk.klynge.engine.clustering.search.walk.Effort;
import dk.klynge.engine.clustering.search.walk.Monitor;
import dk.klynge.engine.clustering.search.walk.Walk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// The best is put together from clusters of different walks.
class RecombinationTests {

  /// Random sites in two towns far from each other; at most five sites to a cluster.
  private static Instance towns(int n, int clusters, Criterion.Priced... wishes) {
    return towns(n, clusters, 5, wishes);
  }

  private static Instance towns(int n, int clusters, int mostSites, Criterion.Priced... wishes) {
    var random = new SplittableRandom(n);
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = random.nextDouble(100) + (i % 2 == 0 ? 0 : 10_000);
      y[i] = random.nextDouble(100);
    }
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    int[] none = new int[n];
    Arrays.fill(none, -1);
    var criteria = new ArrayList<>(List.of(wishes));
    criteria.add(Criterion.Priced.limit(Criteria.sites(1, mostSites), 1));
    return new Instance(
        Metric.planar(x, y),
        Shape.Kind.MEDIAN,
        ones,
        new Instance.Plane(x, y, ones, mostSites),
        Neighbours.near(x, y, new int[n], 20),
        List.copyOf(criteria),
        new Instance.Classes(new int[n], new int[] {1}, new int[] {n}),
        new Instance.Counts(clusters, clusters, Instance.Preference.ANY_NUMBER),
        new Instance.Given(none, new boolean[n], new boolean[0], 0));
  }

  private static State state(Instance instance, int[] assignment) {
    var state = new State(instance);
    for (int site = 0; site < assignment.length; site++) state.move(site, assignment[site]);
    state.recount();
    return state;
  }

  private static int[] walked(Instance instance, long seed) {
    var effort = new Effort(300, 0, Long.MAX_VALUE, new AtomicBoolean());
    var walk = new Walk(instance, seed, effort, Monitor.none());
    walk.run(effort);
    return walk.best().assignment();
  }

  /// The sum of what the clusters of one town cost.
  private static double town(State state, int town) {
    double sum = 0;
    for (int s = 0; s < state.alive(); s++) {
      int cluster = state.slot(s);
      if (state.members(cluster)[0] % 2 == town) sum += state.ledger().worth(cluster);
    }
    return sum;
  }

  @Test
  void whatIsBestInEachTownComesTogether() {
    var instance = towns(400, 100);
    var one = state(instance, walked(instance, 1));
    var other = state(instance, walked(instance, 2));
    var pool = new Pool(10_000);
    new Harvest(other, pool).all();
    double best = Math.min(town(one, 0), town(other, 0)) + Math.min(town(one, 1), town(other, 1));
    try (var executor = Executors.newFixedThreadPool(2)) {
      var effort = new Effort(1, 0, Long.MAX_VALUE, new AtomicBoolean());
      var better =
          new Recombination(instance, pool, one.assignment(), executor, effort::late, () -> {});
      better.run();

      assertThat(better.value()).isLessThanOrEqualTo(one.ledger().value());
      var together = state(instance, better.assignment());
      assertThat(together.alive()).isEqualTo(100);
      assertThat(together.ledger().feasible()).isTrue();
      assertThat(together.ledger().value()).isCloseTo(better.value(), within(1e-6));
      if (counts(one) == counts(other)) assertThat(better.value()).isLessThan(best + 1e-6);
    }
  }

  private static int counts(State state) {
    int first = 0;
    for (int s = 0; s < state.alive(); s++) if (state.members(state.slot(s))[0] % 2 == 0) first++;
    return first;
  }

  @Test
  void theAnswerIsTheSameForAnyNumberOfThreads() {
    for (int n : new int[] {400, 2_200}) {
      var instance = towns(n, n / 4);
      var first = new Search(instance, 5, Lanes.of(1), Searched.NOBODY).byIterations(4_000);
      for (int threads = 2; threads <= 3; threads++) {
        var again = new Search(instance, 5, Lanes.of(threads), Searched.NOBODY).byIterations(4_000);
        assertThat(again.assignment()).isEqualTo(first.assignment());
        assertThat(again.iterations()).isEqualTo(first.iterations());
      }
    }
  }

  @Test
  void theAnswerForMiddlingClustersIsTheSameForAnyNumberOfThreads() {
    var instance = towns(400, 40, 12);
    var first = new Search(instance, 5, Lanes.of(1), Searched.NOBODY).byIterations(3_000);
    var again = new Search(instance, 5, Lanes.of(2), Searched.NOBODY).byIterations(3_000);
    var state = state(instance, first.assignment());

    assertThat(again.assignment()).isEqualTo(first.assignment());
    assertThat(state.ledger().feasible()).isTrue();
    assertThat(state.alive()).isEqualTo(40);
  }

  @Test
  void aWishThatLooksAtAllClustersIsCountedAfterwards() {
    double[] weights = new SplittableRandom(1).ints(300, 1, 9).asDoubleStream().toArray();
    var wish = Criterion.Priced.wish(Criteria.balance(weights), 3);
    var instance = towns(300, 75, wish);
    var found = new Search(instance, 5, Lanes.of(2), Searched.NOBODY).byIterations(3_000);
    var state = state(instance, found.assignment());

    assertThat(state.ledger().feasible()).isTrue();
    assertThat(state.alive()).isEqualTo(75);
  }
}
