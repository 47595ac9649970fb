package dk.klynge.engine.clustering.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.klynge.engine.clustering.search.state.Instance;
import dk.klynge.engine.clustering.search.state.Shape;
import dk.klynge.engine.clustering.search.state.State;
import dk.klynge.engine.clustering.search.walk.Cooling;
import dk.klynge.engine.clustering.search.walk.Effort;
import dk.klynge.engine.clustering.search.walk.Monitor;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// Where room is scarce, many small changes get through.
class CoolingsTests {

  private static final int N = 80;
  private static final int CLUSTERS = 8;

  private static Instance instance(int least) {
    var random = new SplittableRandom(7);
    double[] x = random.doubles(N, 0, 1000).toArray();
    double[] y = random.doubles(N, 0, 1000).toArray();
    double[] weights = random.ints(N, 50, 100).asDoubleStream().toArray();
    double most = Math.ceil(1.02 * Arrays.stream(weights).sum() / CLUSTERS);
    return new Searched(new double[][] {x, y}, weights, most)
        .into(CLUSTERS, Shape.Kind.CENTROID, new int[N], new int[] {least});
  }

  @Test
  void areForClusteringsWithoutAClusterToSpare() {
    assertThat(Coolings.suit(instance(CLUSTERS))).isTrue();
    assertThat(Coolings.suit(instance(CLUSTERS - 1))).isFalse();
  }

  @Test
  void findTheSameWithAnyNumberOfThreads() {
    var instance = instance(CLUSTERS);
    var one = new Search(instance, 3, Lanes.of(1), Searched.NOBODY).byIterations(4000);
    var two = new Search(instance, 3, Lanes.of(2), Searched.NOBODY).byIterations(4000);
    assertThat(one.assignment()).isEqualTo(two.assignment());
    assertThat(one.iterations()).isEqualTo(two.iterations()).isEqualTo(4000);
  }

  @Test
  void answerInTime() {
    long started = System.nanoTime();
    var search = new Search(instance(CLUSTERS), 3, Lanes.of(2), Searched.NOBODY);
    var found = search.byTime(started, started + 300_000_000);
    assertThat(System.nanoTime() - started).isLessThan(5_000_000_000L);
    assertThat(found.assignment()).doesNotContain(-1);
  }

  @Test
  void keepTheLimitsAndTheNumberOfClusters() {
    var instance = instance(CLUSTERS);
    var effort = new Effort(3000, 0, Long.MAX_VALUE, new AtomicBoolean());
    var cooling = new Cooling(new State(instance), 5, effort, Monitor.none()).run();
    assertThat(cooling.done()).isEqualTo(3000);
    var state = new State(instance);
    int[] assignment = cooling.best().assignment();
    for (int site = 0; site < N; site++) state.move(site, assignment[site]);
    state.recount();
    assertThat(state.alive()).isEqualTo(CLUSTERS);
    assertThat(state.ledger().feasible()).isTrue();
    assertThat(state.ledger().value()).isCloseTo(cooling.best().value(), within(1e-6));
  }
}
