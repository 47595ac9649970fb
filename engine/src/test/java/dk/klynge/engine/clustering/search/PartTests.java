package dk.klynge.engine.clustering.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.klynge.engine.clustering.search.criteria.Criteria;
import dk.klynge.engine.clustering.search.recombination.Clusters;
import dk.klynge.engine.clustering.search.state.Criterion;
import dk.klynge.engine.clustering.search.state.Instance;
import dk.klynge.engine.clustering.search.state.Metric;
import dk.klynge.engine.clustering.search.state.Neighbours;
import dk.klynge.engine.clustering.search.state.Part;
import dk.klynge.engine.clustering.search.state.Shape;
import dk.klynge.engine.clustering.search.state.State;
import dk.klynge.engine.clustering.search.walk.Climate;
import dk.klynge.engine.clustering.search.walk.Effort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/// A clustering cut into parts costs and breaks in all what it does as a whole.
class PartTests {

  private static final int N = 36;
  private static final int CLUSTERS = 9;

  private static Instance instance(Shape.Kind shape, SplittableRandom random) {
    double[] x = random.doubles(N, 0, 100).toArray();
    double[] y = random.doubles(N, 0, 100).toArray();
    double[] weights = random.ints(N, 1, 40).asDoubleStream().toArray();
    int[] home = random.ints(N, -1, 3).toArray();
    boolean[] pinned = new boolean[N];
    for (int i = 0; i < N; i++) pinned[i] = home[i] >= 0 && random.nextInt(3) == 0;
    return new Instance(
        Metric.planar(x, y),
        shape,
        weights,
        new Instance.Plane(x, y, weights, N),
        Neighbours.near(x, y, new int[N], 8),
        criteria(weights, home, random),
        new Instance.Classes(new int[N], new int[] {1}, new int[] {N}),
        new Instance.Counts(1, CLUSTERS + 2, Instance.Preference.ANY_NUMBER),
        new Instance.Given(home, pinned, new boolean[3], 3));
  }

  private static List<Criterion.Priced> criteria(
      double[] weights, int[] home, SplittableRandom random) {
    int[] values = random.ints(N, 0, 3).toArray();
    int[] groups = random.ints(N, -1, 5).toArray();
    long[] offers = random.longs(N, 0, 8).toArray();
    boolean[] marked = new boolean[N];
    for (int i = 0; i < N; i++) marked[i] = random.nextInt(3) == 0;
    int[][] ring = new int[N][];
    for (int i = 0; i < N; i++) ring[i] = new int[] {(i + 1) % N, (i + N - 1) % N};
    var criteria = new ArrayList<Criterion.Priced>();
    for (var limit :
        List.of(
            Criteria.weight(weights, 40, 90),
            Criteria.sites(2, 5),
            Criteria.diameter(60),
            Criteria.toCentre(30),
            Criteria.alike(values),
            Criteria.covered(offers, 7),
            Criteria.connected(ring),
            Criteria.together(groups),
            Criteria.apart(marked))) criteria.add(Criterion.Priced.limit(limit, 1));
    criteria.add(Criterion.Priced.wish(Criteria.balance(weights), 3));
    criteria.add(Criterion.Priced.wish(Criteria.home(home), 5));
    return criteria;
  }

  private static State filled(State state, int[] clusterOf) {
    for (int site = 0; site < clusterOf.length; site++) state.move(site, clusterOf[site]);
    state.recount();
    state.ledger().openPrices(10, 2);
    return state;
  }

  private static int[] random(SplittableRandom random) {
    int[] clusterOf = random.ints(N, 0, CLUSTERS).toArray();
    for (int c = 0; c < CLUSTERS; c++) clusterOf[N - 1 - c] = c;
    return clusterOf;
  }

  private static List<Part> parts(Instance instance, int[] clusterOf, SplittableRandom random) {
    var present = new Clusters(clusterOf, CLUSTERS);
    var tiles = new Tiling(instance, present, 12, random).tiles();
    var maker = new PartMaker(instance);
    return tiles.stream()
        .map(tile -> {
          var counts = new Instance.Counts(1, tile.length + 2, Instance.Preference.ANY_NUMBER);
          return maker.part(present, tile, counts);
        })
        .toList();
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void partsCostTogetherWhatTheWholeCosts(@ForAll int seed) {
    var random = new SplittableRandom(seed);
    for (var shape : List.of(Shape.Kind.MEDIAN, Shape.Kind.CENTROID)) {
      var instance = instance(shape, random);
      int[] clusterOf = random(random);
      var whole = filled(new State(instance), clusterOf).ledger();
      double total = 0;
      double broken = 0;
      double value = 0;
      for (var part : parts(instance, clusterOf, random)) {
        var ledger = filled(new State(part), part.instance().given().start()).ledger();
        total += ledger.total();
        broken += ledger.broken();
        value += ledger.value();
      }
      assertThat(total).isCloseTo(whole.total(), within(1e-9 * (1 + total)));
      assertThat(broken).isCloseTo(whole.broken(), within(1e-9 * (1 + broken)));
      assertThat(value).isCloseTo(whole.value(), within(1e-9 * (1 + value)));
    }
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void everySiteIsInOnePartAndWalksLeavePinnedSitesAlone(@ForAll int seed) {
    var random = new SplittableRandom(seed);
    var instance = instance(Shape.Kind.MEDIAN, random);
    int[] clusterOf = random(random);
    for (int i = 0; i < N; i++)
      if (instance.given().pinned()[i]) clusterOf[i] = instance.given().start()[i];
    int[] after = new int[N];
    Arrays.fill(after, -1);
    int next = instance.given().slots();
    for (var part : parts(instance, clusterOf, random)) {
      for (int site : part.sites()) assertThat(after[site]).isEqualTo(-1);
      var none = new AtomicBoolean();
      var effort = new Effort(20, 0, Long.MAX_VALUE, none);
      var tile = new Tile(part, new State(part), effort, seed);
      tile.walk(new Climate(50, 0, 10, 1));
      next = tile.write(tile.assignment(), after, next);
    }
    for (int i = 0; i < N; i++) {
      assertThat(after[i]).isNotNegative();
      if (instance.given().pinned()[i]) assertThat(after[i]).isEqualTo(clusterOf[i]);
    }
  }
}
