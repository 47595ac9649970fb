package dk.klynge.engine.clustering.search.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.klynge.engine.clustering.search.criteria.Criteria;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// What is kept up to date move by move must be what counting everything anew gives.
class StateTests {

  private static final int N = 24;

  private static Instance instance(Shape.Kind shape, boolean round, SplittableRandom random) {
    double[] x = random.doubles(N, -1, 1).toArray();
    double[] y = random.doubles(N, 50, 52).toArray();
    double[] weights = random.ints(N, 1, 40).asDoubleStream().toArray();
    var metric = round ? Metric.sphere(x, y, 6.4e6) : Metric.planar(x, y);
    int[] none = new int[N];
    Arrays.fill(none, -1);
    return new Instance(
        metric,
        shape,
        weights,
        new Instance.Plane(x, y, weights, N),
        Neighbours.near(x, y, new int[N], 8),
        criteria(weights, round ? 1e5 : 1, random),
        new Instance.Classes(new int[N], new int[] {1}, new int[] {N}),
        new Instance.Counts(1, 6, Instance.Preference.ANY_NUMBER),
        new Instance.Given(none, new boolean[N], new boolean[0], 0));
  }

  private static List<Criterion.Priced> criteria(
      double[] weights, double far, SplittableRandom random) {
    int[] values = random.ints(N, 0, 3).toArray();
    int[] groups = random.ints(N, -1, 5).toArray();
    long[] offers = random.longs(N, 0, 8).toArray();
    boolean[] marked = new boolean[N];
    for (int i = 0; i < N; i++) marked[i] = random.nextInt(3) == 0;
    var limits =
        List.of(
            Criteria.weight(weights, 40, 90),
            Criteria.sites(2, 5),
            Criteria.diameter(far),
            Criteria.toCentre(far / 2),
            Criteria.alike(values),
            Criteria.covered(offers, 7),
            Criteria.connected(graph(random)),
            Criteria.together(groups),
            Criteria.apart(marked));
    var criteria = new ArrayList<Criterion.Priced>();
    for (var limit : limits) criteria.add(Criterion.Priced.limit(limit, 1));
    criteria.add(Criterion.Priced.wish(Criteria.balance(weights), 3));
    criteria.add(Criterion.Priced.wish(Criteria.home(values), 5));
    return criteria;
  }

  private static int[][] graph(SplittableRandom random) {
    boolean[][] near = new boolean[N][N];
    int one = 1 + random.nextInt(8);
    for (int i = 0; i < N; i++)
      for (int j = 0; j < i; j++) near[i][j] = near[j][i] = random.nextInt(8) < one;
    int[][] graph = new int[N][];
    for (int i = 0; i < N; i++) {
      int from = i;
      graph[i] = IntStream.range(0, N).filter(j -> near[from][j]).toArray();
    }
    return graph;
  }

  private static State filled(Instance instance, SplittableRandom random) {
    var state = new State(instance);
    for (int site = 0; site < N; site++) state.move(site, random.nextInt(6));
    state.recount();
    state.ledger().openPrices(10, 2);
    return state;
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void sumsAfterRandomMovesAreTheSumsCountedAnew(
      @ForAll Shape.Kind shape, @ForAll boolean round, @ForAll int seed) {
    var random = new SplittableRandom(seed);
    var state = filled(instance(shape, round, random), random);
    for (int move = 0; move < 60; move++) {
      int site = random.nextInt(N);
      int from = state.clusterOf(site);
      int to = random.nextInt(6);
      if (to == from || state.alive() < 6) continue;
      if (state.size(from) == 1) continue;
      double promised =
          state.after(from, site, -1)
              + state.after(to, -1, site)
              - state.ledger().priced(from)
              - state.ledger().priced(to);
      double before = state.ledger().total();
      state.move(site, to);
      double scale = 1e-9 * (1 + Math.abs(before));
      assertThat(state.ledger().total() - before).isCloseTo(promised, within(scale));
    }
    expectSame(state);
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void noExchangeCostsLessThanItIsKnownToCostAtLeast(
      @ForAll Shape.Kind shape, @ForAll boolean round, @ForAll int seed) {
    var random = new SplittableRandom(seed);
    var state = filled(instance(shape, round, random), random);
    var of = state.shape();
    for (int a = 0; a < N; a++)
      for (int b = 0; b < N; b++) {
        int from = state.clusterOf(a);
        int to = state.clusterOf(b);
        if (from == to) continue;
        double change = of.after(from, a, b) + of.after(to, b, a);
        change -= of.after(from, -1, -1) + of.after(to, -1, -1);
        assertThat(of.exchanged(a, from, b, to)).isLessThanOrEqualTo(change + 1e-9);
      }
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void anExchangeCostsWhatItWasPromisedTo(
      @ForAll Shape.Kind shape, @ForAll boolean round, @ForAll int seed) {
    var random = new SplittableRandom(seed);
    var state = filled(instance(shape, round, random), random);
    int a = random.nextInt(N);
    int b = random.nextInt(N);
    int first = state.clusterOf(a);
    int second = state.clusterOf(b);
    if (first == second) return;
    double promised = state.after(first, a, b) + state.after(second, b, a);
    state.move(a, second);
    state.move(b, first);
    double is = state.ledger().priced(first) + state.ledger().priced(second);
    assertThat(is).isCloseTo(promised, within(1e-9 * (1 + is)));
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void aBoundIsNeverAboveWhatAMoveCosts(
      @ForAll Shape.Kind shape, @ForAll boolean round, @ForAll int seed) {
    var random = new SplittableRandom(seed);
    var state = filled(instance(shape, round, random), random);
    for (int move = 0; move < 60; move++) {
      int a = random.nextInt(N);
      int b = random.nextInt(N);
      int first = state.clusterOf(a);
      int second = state.clusterOf(b);
      if (first == second || state.size(first) < 2) continue;
      expectBelow(state, first, a, -1);
      expectBelow(state, second, -1, a);
      expectBelow(state, second, b, a);
      state.move(a, second);
    }
  }

  private static void expectBelow(State state, int cluster, int out, int in) {
    double least = state.least(cluster, out, in);
    double ofShape = state.shape().least(cluster, out, in);
    double after = state.after(cluster, out, in);
    double scale = 1e-9 * (1 + after + state.costs());
    assertThat(least).isLessThanOrEqualTo(after + scale);
    assertThat(ofShape).isLessThanOrEqualTo(state.ledger().lastCost() + scale);
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void whatIsTakenBackLeavesNoTrace(@ForAll Shape.Kind shape, @ForAll int seed) {
    var random = new SplittableRandom(seed);
    var state = filled(instance(shape, false, random), random);
    int[] before = state.assignment();
    double total = state.ledger().total();
    state.begin();
    for (int move = 0; move < 40; move++) state.move(random.nextInt(N), random.nextInt(6));
    state.undo();

    assertThat(state.assignment()).isEqualTo(before);
    assertThat(state.ledger().total()).isCloseTo(total, within(1e-9 * (1 + total)));
  }

  private static void expectSame(State state) {
    double total = state.ledger().total();
    double broken = state.ledger().broken();
    double value = state.ledger().value();
    boolean feasible = state.ledger().feasible();
    state.recount();
    assertThat(state.ledger().total()).isCloseTo(total, within(1e-9 * (1 + total)));
    assertThat(state.ledger().broken()).isCloseTo(broken, within(1e-9 * (1 + broken)));
    assertThat(state.ledger().value()).isCloseTo(value, within(1e-9 * (1 + value)));
    assertThat(state.ledger().feasible()).isEqualTo(feasible);
  }
}
