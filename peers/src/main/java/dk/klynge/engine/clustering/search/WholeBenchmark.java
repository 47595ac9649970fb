package dk.klynge.engine.clustering.search;

import dk.klynge.engine.clustering.Answer;
import dk.klynge.engine.clustering.Budget;
import dk.klynge.engine.clustering.ClusterCount;
import dk.klynge.engine.clustering.Clusterer;
import dk.klynge.engine.clustering.Distance;
import dk.klynge.engine.clustering.Objective;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.Sites;
import dk.klynge.engine.clustering.Watcher;
import dk.klynge.engine.clustering.WeightWithin;
import dk.klynge.engine.clustering.search.state.Neighbours;
import java.util.List;
import java.util.Map;
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
import org.openjdk.jmh.annotations.Warmup;

/// A thousand steps of the whole search on one thread, and the neighbours of many sites.
@org.openjdk.jmh.annotations.State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class WholeBenchmark {

  private static final int STEPS = 1000;

  @Param({"700", "3000"})
  public int sites = 700;

  private Problem problem() {
    var random = new SplittableRandom(1);
    var builder = Sites.builder(List.of("children"));
    for (int i = 0; i < sites; i++)
      builder.add(
          Integer.toString(i),
          random.nextDouble(1000),
          random.nextDouble(1000),
          new double[] {random.nextInt(15, 50)},
          Map.of());
    if (!(builder.build() instanceof Sites.Built.Usable(var usable)))
      throw new IllegalStateException();
    return Problem.of(
            usable,
            new Distance.Planar(),
            new Objective(Objective.Measure.MEDIAN, Objective.Weighting.SITES),
            new ClusterCount.Exactly(sites / 10))
        .withLimits(new WeightWithin(0, 400));
  }

  @Benchmark
  public Answer aThousandSteps() {
    return Clusterer.solve(problem(), new Budget.Iterations(STEPS), 1, 1, Watcher.none());
  }

  @Benchmark
  public Neighbours everybodysNeighbours() {
    var random = new SplittableRandom(1);
    double[] x = random.doubles(sites, 0, 1000).toArray();
    double[] y = random.doubles(sites, 0, 1000).toArray();
    return Neighbours.near(x, y, new int[sites], 40);
  }
}
