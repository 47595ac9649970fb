package dk.klynge.engine.clustering.search;

import dk.klynge.engine.clustering.search.criteria.Criteria;
import dk.klynge.engine.clustering.search.state.Criterion;
import dk.klynge.engine.clustering.search.state.Instance;
import dk.klynge.engine.clustering.search.state.Metric;
import dk.klynge.engine.clustering.search.state.Neighbours;
import dk.klynge.engine.clustering.search.state.Shape;
import dk.klynge.engine.clustering.search.state.State;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/// What the search does millions of times: ask what a move would cost, make it, take it back; and
/// what it does once: find everybody's neighbours. Random points in clusters of about ten.
@org.openjdk.jmh.annotations.State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MovesBenchmark {

  private static final int SITES = 700;
  private static final int CLUSTERS = 70;
  private static final double MOST = 400;

  @Param({"MEDIAN", "CENTROID"})
  public String shape = "MEDIAN";

  private final SplittableRandom random = new SplittableRandom(1);
  private State state = state();

  private State state() {
    double[] x = random.doubles(SITES, 0, 1000).toArray();
    double[] y = random.doubles(SITES, 0, 1000).toArray();
    double[] weights = random.ints(SITES, 15, 50).asDoubleStream().toArray();
    int[] start = new int[SITES];
    Arrays.fill(start, -1);
    var instance =
        new Instance(
            Metric.planar(x, y),
            Shape.Kind.valueOf(shape),
            ones(),
            new Instance.Plane(x, y, weights, SITES),
            Neighbours.near(x, y, new int[SITES], 40),
            List.of(Criterion.Priced.limit(Criteria.weight(weights, 0, MOST), 1)),
            new Instance.Classes(new int[SITES], new int[] {1}, new int[] {SITES}),
            new Instance.Counts(CLUSTERS, CLUSTERS, Instance.Preference.ANY_NUMBER),
            new Instance.Given(start, new boolean[SITES], new boolean[0], 0));
    var made = new State(instance);
    for (int site = 0; site < SITES; site++) made.move(site, site / (SITES / CLUSTERS));
    made.recount();
    made.ledger().openPrices(10, 2);
    return made;
  }

  private static double[] ones() {
    double[] ones = new double[SITES];
    Arrays.fill(ones, 1);
    return ones;
  }

  @Setup
  public void begin() {
    state = state();
  }

  @Benchmark
  public double askWhatAMoveWouldCost() {
    int site = random.nextInt(SITES);
    int to = random.nextInt(CLUSTERS);
    int from = state.clusterOf(site);
    return state.after(from, site, -1) + state.after(to, -1, site);
  }

  @Benchmark
  public double moveAndTakeBack() {
    int site = random.nextInt(SITES);
    state.begin();
    state.move(site, random.nextInt(CLUSTERS));
    state.undo();
    return state.costs();
  }
}
