package dk.klynge.engine.clustering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Prints what the search makes of districts from the counties of a state, with and without
/// contiguity, beside the published optimum. Not a test: give it the folder, seconds (or steps, as
/// in `5000i`), threads, seeds and states.
final class DistrictBenchmark {

  /// Published values count population × squared distance in a unit of their own. This turns square
  /// metres into it: the ratio that is the same for all states.
  private static final double UNIT = Double.parseDouble(System.getProperty("unit", "1e-12"));

  private DistrictBenchmark() {}

  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0]);
    var budget = CentredBenchmark.budget(args[1]);
    int threads = Integer.parseInt(args[2]);
    int seeds = Integer.parseInt(args[3]);
    var rows = new TreeMap<String, String[]>();
    for (String line : Files.readAllLines(folder.resolve("published-results.csv"))) {
      var row = line.split(",", -1);
      rows.put(row[0] + " " + row[1], row);
    }
    for (String state : Arrays.asList(args).subList(4, args.length))
      for (String model : List.of("hess", "cut")) {
        var row = Objects.requireNonNull(rows.get(state + " " + model));
        var problem = problem(folder, row);
        for (int seed = 1; seed <= seeds; seed++) print(row, problem, budget, seed, threads);
      }
  }

  private static void print(String[] row, Problem problem, Budget budget, int seed, int threads) {
    var answer = Clusterer.nearest(problem, budget, seed, threads, Watcher.none());
    if (!(answer instanceof Answer.Proposal proposal)) throw new AssertionError(answer);
    double value = proposal.value() * UNIT;
    double bound = proposal.lowerBound().orElse(0) * UNIT;
    String gap = "";
    if (row[8].matches("[0-9.]+"))
      gap = String.format(Locale.ROOT, "%+.3f %%", 100 * (value / Double.parseDouble(row[8]) - 1));
    System.out.printf(
        Locale.ROOT,
        "%s %-4s %12.2f published %-12s %s, at least %.2f (gap %.3f %%), %s, %.1f s, %d steps%n",
        row[0],
        row[1],
        value,
        row[8],
        gap,
        bound,
        100 * (value - bound) / bound,
        proposal.feasible() ? "feasible" : "broken " + proposal.broken().size(),
        proposal.run().seconds(),
        proposal.run().iterations());
  }

  private static Problem problem(Path folder, String[] row) throws IOException {
    var builder = Sites.builder(List.of("people"));
    var nodes = Files.readAllLines(folder.resolve(row[0] + ".nodes.csv"));
    for (String line : nodes.subList(1, nodes.size())) {
      var node = line.split(",", -1);
      double latitude = Double.parseDouble(node[2]);
      double longitude = Double.parseDouble(node[3]);
      double[] people = {Double.parseDouble(node[4])};
      builder.add(node[0], longitude, latitude, people, Map.of());
    }
    var objective =
        new Objective(Objective.Measure.MOMENT_OF_INERTIA, Objective.Weighting.CHILDREN);
    var count = new ClusterCount.Exactly(Integer.parseInt(row[3]));
    var people = new WeightWithin(Double.parseDouble(row[4]), Double.parseDouble(row[5]));
    var problem = Problem.of(Cases.sites(builder), new Distance.GreatCircle(), objective, count);
    return row[1].equals("hess")
        ? problem.withLimits(people)
        : problem.withLimits(people, new Contiguous(edges(folder, row[0])));
  }

  private static Map<String, Set<String>> edges(Path folder, String state) throws IOException {
    var neighbours = new HashMap<String, Set<String>>();
    var lines = Files.readAllLines(folder.resolve(state + ".edges.csv"));
    for (String line : lines.subList(1, lines.size())) {
      var edge = line.split(",", -1);
      neighbours.computeIfAbsent(edge[0], _ -> new HashSet<>()).add(edge[1]);
    }
    return neighbours;
  }
}
