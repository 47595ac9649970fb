package dk.klynge.spark;

import dk.klynge.planning.command.Sweep;
import dk.klynge.planning.command.SweepLine;
import dk.klynge.planning.command.SweepTask;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;

/// `klynge sweep` with its tasks spread over a cluster; takes the same arguments and writes the
/// same `sweep.csv`, on the driver. The files of the input must be readable by the same paths
/// everywhere. `--threads` has no meaning here: the cluster says how many tasks run at a time.
public final class SweepOnSpark {

  /// So many tasks for each that can run at a time are sent out together. Their lines are kept when
  /// all of them have come back: that much is lost when the driver dies.
  private static final int ROUNDS_IN_A_WAVE = 4;

  private SweepOnSpark() {}

  static void main(String[] arguments) {
    var conf = new SparkConf().setAppName("klynge sweep").setIfMissing("spark.master", "local[*]");
    try (var spark = new JavaSparkContext(conf)) {
      System.out.println(run(spark, List.of(arguments)) + " tasks done");
    }
  }

  /// Does all tasks that have no line yet, and tells how many these were.
  static int run(JavaSparkContext spark, List<String> arguments) {
    var sweep = Sweep.of(arguments);
    var open = sweep.open();
    int wave = Math.max(1, spark.defaultParallelism() * ROUNDS_IN_A_WAVE);
    for (int from = 0; from < open.size(); from += wave) {
      var tasks = open.subList(from, Math.min(open.size(), from + wave));
      spark
          .parallelize(List.copyOf(tasks), tasks.size())
          .map(new Work(arguments))
          .collect()
          .forEach(sweep::keep);
    }
    return open.size();
  }

  /// Does a task wherever it is sent to.
  private record Work(List<String> arguments) implements Function<SweepTask, SweepLine> {

    /// Every machine reads the files once.
    private static final Map<List<String>, Sweep> READ = new ConcurrentHashMap<>();

    Work {
      arguments = List.copyOf(arguments);
    }

    @Override
    public SweepLine call(SweepTask task) {
      return READ.computeIfAbsent(arguments, Sweep::of).run(task);
    }
  }
}
