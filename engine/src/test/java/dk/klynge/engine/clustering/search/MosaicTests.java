package dk.klynge.engine.clustering.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.engine.clustering.search.state.Instance;
import dk.klynge.engine.clustering.search.state.Shape;
import dk.klynge.engine.clustering.search.state.State;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Large clusterings are improved tile by tile.
class MosaicTests {

  private static final int N = 2400;
  private static final int CLUSTERS = 400;

  private static Instance instance() {
    var random = new SplittableRandom(7);
    double[] x = random.doubles(N, 0, 1000).toArray();
    double[] y = random.doubles(N, 0, 1000).toArray();
    double[] weights = random.ints(N, 10, 60).asDoubleStream().toArray();
    double most = 1.2 * Arrays.stream(weights).sum() / CLUSTERS;
    int[] classOf = new int[N];
    for (int i = 0; i < N; i++) classOf[i] = x[i] < 300 ? 1 : 0;
    return new Searched(new double[][] {x, y}, weights, most)
        .into(CLUSTERS, Shape.Kind.MEDIAN, classOf, new int[] {1, 1});
  }

  private static State state(Instance instance, int[] assignment) {
    var state = new State(instance);
    int[] names = IntStream.of(assignment).distinct().toArray();
    for (int site = 0; site < N; site++)
      for (int c = 0; c < names.length; c++) if (names[c] == assignment[site]) state.move(site, c);
    state.ledger().openPrices(1, 0);
    return state;
  }

  @Test
  void theAnswerIsTheSameForAnyNumberOfThreadsAndKeepsAllLimits() {
    var instance = instance();
    int[] one =
        new Search(instance, 3, Lanes.of(1), Searched.NOBODY).byIterations(4000).assignment();
    int[] three =
        new Search(instance, 3, Lanes.of(3), Searched.NOBODY).byIterations(4000).assignment();

    assertThat(three).isEqualTo(one);
    var state = state(instance, one);
    assertThat(state.alive()).isEqualTo(CLUSTERS);
    assertThat(state.ledger().feasible()).isTrue();
  }

  @Test
  void moreStepsGiveABetterAnswer() {
    var instance = instance();
    int[] few = new Search(instance, 3, Lanes.of(2), Searched.NOBODY).byIterations(0).assignment();
    int[] many =
        new Search(instance, 3, Lanes.of(2), Searched.NOBODY).byIterations(8000).assignment();

    assertThat(state(instance, many).costs()).isLessThan(0.99 * state(instance, few).costs());
  }

  @Test
  void aSearchThatIsCancelledAtOnceStillAnswers() {
    var instance = instance();
    var impatient =
        new Search.Listener() {
          @Override
          public void progressed(double value, double broken, int clusters, long iterations) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    int[] answer =
        new Search(instance, 3, Lanes.of(2), impatient).byIterations(1_000_000).assignment();

    assertThat(state(instance, answer).alive()).isEqualTo(CLUSTERS);
  }
}
