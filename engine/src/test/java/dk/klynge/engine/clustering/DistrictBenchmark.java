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
/// contiguity, beside the published optimum. Not a test: run it in the root of the repository and
/// give it the folder, seconds (or steps, as in `5000i`), threads, seeds and states.
final class DistrictBenchmark {

  /// Where the counties lie as the published values take it; the file says how it was come by.
  private static final Path COUNTIES = Path.of("app/src/main/resources/bench/counties.csv");

  /// Published values are in millions of people times square kilometres.
  private static final double UNIT = 1e-6;

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
    var places = places();
    var builder = Sites.builder(List.of("people"));
    var nodes = Files.readAllLines(folder.resolve(row[0] + ".nodes.csv"));
    for (String line : nodes.subList(1, nodes.size())) {
      var node = line.split(",", -1);
      double[] place = Objects.requireNonNull(places.get(node[1]), node[1]);
      builder.add(
          node[0], place[0], place[1], new double[] {Double.parseDouble(node[4])}, Map.of());
    }
    var sites = Cases.sites(builder);
    var objective =
        new Objective(Objective.Measure.MOMENT_OF_INERTIA, Objective.Weighting.CHILDREN);
    var count = new ClusterCount.Exactly(Integer.parseInt(row[3]));
    var people = new WeightWithin(Double.parseDouble(row[4]), Double.parseDouble(row[5]));
    var problem = Problem.of(sites, kilometres(sites), objective, count);
    return row[1].equals("hess")
        ? problem.withLimits(people)
        : problem.withLimits(people, new Contiguous(edges(folder, row[0])));
  }

  private static Map<String, double[]> places() throws IOException {
    var places = new HashMap<String, double[]>();
    for (String line : Files.readAllLines(COUNTIES)) {
      var cells = line.split(",", -1);
      if (!Character.isDigit(line.charAt(0))) continue;
      places.put(
          cells[0], new double[] {Double.parseDouble(cells[1]), Double.parseDouble(cells[2])});
    }
    return places;
  }

  /// The publication measured in whole kilometres.
  private static Distance kilometres(Sites sites) {
    double[][] table = new double[sites.size()][sites.size()];
    for (int i = 0; i < table.length; i++)
      for (int j = 0; j < table.length; j++)
        table[i][j] = Math.rint(new Distance.Planar().between(sites, i, j) / 1000);
    return Distance.Matrix.of(table);
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
