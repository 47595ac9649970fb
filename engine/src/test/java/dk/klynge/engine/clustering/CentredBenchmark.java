package dk.klynge.engine.clustering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Prints what the search makes of instances of capacitated centred clustering. Not a test: give it
/// seconds (or steps, as in `5000i`), threads, seeds and the files, each `n p`, then `x y capacity
/// demand` on every line.
final class CentredBenchmark {

  private CentredBenchmark() {}

  public static void main(String[] args) throws IOException {
    var budget = budget(args[0]);
    int threads = Integer.parseInt(args[1]);
    int seeds = Integer.parseInt(args[2]);
    for (String file : Arrays.asList(args).subList(3, args.length)) {
      var problem = read(Path.of(file));
      double[] values = new double[seeds];
      long steps = 0;
      long cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
      for (int seed = 1; seed <= seeds; seed++) {
        var answer = Clusterer.nearest(problem, budget, seed, threads, Watcher.none());
        if (!(answer instanceof Answer.Proposal proposal)) throw new AssertionError(answer);
        values[seed - 1] = proposal.feasible() ? proposal.value() : Double.POSITIVE_INFINITY;
        steps += proposal.run().iterations();
      }
      cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() - cpu;
      System.out.print(row(Path.of(file), values, steps / seeds));
      System.out.printf(Locale.ROOT, " | %.1f s of processor time each%n", cpu / 1e3 / seeds);
    }
  }

  /// Seconds, or steps where it ends in `i`.
  static Budget budget(String text) {
    return text.endsWith("i")
        ? new Budget.Iterations(Long.parseLong(text.substring(0, text.length() - 1)))
        : new Budget.Time(Duration.ofMillis(Math.round(1000 * Double.parseDouble(text))));
  }

  private static String row(Path file, double[] values, long steps) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    var all = new StringBuilder();
    for (double value : values) all.append(String.format(Locale.ROOT, " %.2f", value));
    return String.format(
        Locale.ROOT,
        "%-18s median %12.2f best %12.2f steps %d |%s",
        file.getFileName(),
        sorted[(sorted.length - 1) / 2],
        sorted[0],
        steps,
        all);
  }

  private static Problem read(Path file) throws IOException {
    var lines = Files.readAllLines(file);
    int clusters = (int) numbers(lines.getFirst())[1];
    var builder = Sites.builder(List.of("all"));
    double capacity = 0;
    int row = 0;
    for (String line : lines.subList(1, lines.size())) {
      if (line.isBlank()) continue;
      double[] site = numbers(line);
      capacity = site[2];
      builder.add("s" + row++, site[0], site[1], new double[] {site[3]}, Map.of());
    }
    var objective = new Objective(Objective.Measure.CENTROID, Objective.Weighting.SITES);
    var count = new ClusterCount.Exactly(clusters);
    return Problem.of(Cases.sites(builder), new Distance.Planar(), objective, count)
        .withLimits(new WeightWithin(0, capacity));
  }

  private static double[] numbers(String line) {
    return Arrays.stream(line.strip().split("\\s+")).mapToDouble(Double::parseDouble).toArray();
  }
}
