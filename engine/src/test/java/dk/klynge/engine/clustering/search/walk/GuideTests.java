package dk.klynge.engine.clustering.search.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.engine.clustering.search.state.Instance;
import dk.klynge.engine.clustering.search.state.Metric;
import dk.klynge.engine.clustering.search.state.Neighbours;
import dk.klynge.engine.clustering.search.state.Part;
import dk.klynge.engine.clustering.search.state.Shape;
import dk.klynge.engine.clustering.search.state.State;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Multipliers show a walk where something may be gained, and what need not be asked about.
class GuideTests {

  private static final int N = 40;
  private static final int EACH = 5;
  private static final int DEAR = 3;

  /// Sites on a line, a kilometre apart, in clusters of five neighbours.
  private static State line() {
    double[] x = IntStream.range(0, N).asDoubleStream().toArray();
    double[] y = new double[N];
    double[] once = new double[N];
    Arrays.fill(once, 1);
    int[] none = new int[N];
    Arrays.fill(none, -1);
    var instance =
        new Instance(
            Metric.planar(x, y),
            Shape.Kind.MEDIAN,
            once,
            new Instance.Plane(x, y, once, N),
            Neighbours.near(x, y, new int[N], 20),
            List.of(),
            new Instance.Classes(new int[N], new int[] {1}, new int[] {N}),
            new Instance.Counts(N / EACH, N / EACH, Instance.Preference.ANY_NUMBER),
            new Instance.Given(none, new boolean[N], new boolean[0], 0));
    var state = new State(instance);
    for (int site = 0; site < N; site++) state.move(site, site / EACH);
    state.begin();
    return state;
  }

  private static long aimedAt(Aim aim, State state, int cluster, int times) {
    return IntStream.range(0, times).filter(_ -> state.clusterOf(aim.site()) == cluster).count();
  }

  @Test
  void stepsBeginWhereAClusterIsTooDearForItsSites() {
    var state = line();
    var aim = new Aim(state, new SplittableRandom(1));
    assertThat(aimedAt(aim, state, DEAR, 1000)).isBetween(80L, 170L);
    double[] multipliers = new double[N];
    Arrays.fill(multipliers, 6.0 / EACH);
    for (int site = DEAR * EACH; site < (DEAR + 1) * EACH; site++) multipliers[site] = 0.5;
    aim.by(multipliers);
    assertThat(aimedAt(aim, state, DEAR, 1000)).isGreaterThan(300);
    assertThat(aimedAt(aim, state, DEAR, 1000))
        .as("no cluster is forgotten over the dear one")
        .isLessThan(900);
  }

  @Test
  void whatIsFurtherThanTheMultiplierAllowsIsNotAskedAbout() {
    var state = line();
    var within = new Reach(state);
    assertThat(within.beyond(0, 1000)).as("as long as nothing is known").isFalse();
    assertThat(within.end(0)).isEqualTo(state.instance().neighbours().end(0));
    double[] multipliers = new double[N];
    Arrays.fill(multipliers, 3);
    within.by(multipliers, 1);
    assertThat(within.beyond(0, 3)).isFalse();
    assertThat(within.beyond(0, 4)).isTrue();
    int first = state.instance().neighbours().first(20);
    assertThat(within.end(20) - first).as("three kilometres to each side").isEqualTo(6);
    assertThat(within.penalty()).isGreaterThan(3);
  }

  @Test
  void aPartIsGuidedByWhatTheWholeKnows() {
    var guide = new Guide(true);
    assertThat(guide.knows()).isFalse();
    guide.tell(new double[] {1, 2, 3});
    assertThat(guide.knows()).isTrue();
    assertThat(guide.told()).isEqualTo(1);
    assertThat(Guide.none().knows()).isFalse();
    var part = new Part(line().instance(), new int[] {2, 0}, new int[] {0}, 1);
    assertThat(guide.in(part).multipliers()).containsExactly(3, 1);
    assertThat(guide.in(part).narrows()).isTrue();
  }
}
