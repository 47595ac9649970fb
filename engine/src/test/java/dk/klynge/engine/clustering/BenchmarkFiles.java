package dk.klynge.engine.clustering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the instances of [SearchBenchmark].
final class BenchmarkFiles {

  private BenchmarkFiles() {}

  /// A capacitated median problem.
  static Problem median(Path file) throws IOException {
    var lines = Files.readAllLines(file);
    var first = lines.getFirst().trim().split("\\s+", -1);
    int n = Integer.parseInt(first[0]);
    var builder = Sites.builder(List.of("demand"));
    double capacity = 0;
    for (int i = 0; i < n; i++) {
      var fields = lines.get(i + 1).trim().split("\\s+", -1);
      capacity = Double.parseDouble(fields[2]);
      builder.add(
          Integer.toString(i),
          Double.parseDouble(fields[0]),
          Double.parseDouble(fields[1]),
          new double[] {Double.parseDouble(fields[3])},
          Map.of());
    }
    return Cases.problem(Cases.sites(builder), Integer.parseInt(first[1]))
        .withLimits(new WeightWithin(0, capacity));
  }

  /// Whether an area has enough of everything for as many clusters as it needs.
  private static boolean mayBeDivided(List<String[]> area) {
    double children = area.stream().mapToDouble(row -> Double.parseDouble(row[3])).sum();
    double fewest = Math.max(Math.ceil(area.size() / 7.0), Math.ceil(children / 400));
    double young = area.stream().filter(row -> row[4].startsWith("0-")).count();
    double middle = area.stream().filter(row -> row[4].matches("3-6|0-6")).count();
    double old = area.stream().filter(row -> row[4].equals("6-13")).count();
    double most = Math.min(Math.floor(area.size() / 3.0), Math.floor(children / 200));
    return fewest <= Math.min(most, Math.min(old, Math.min(young, middle)));
  }

  private static double[] byAge(String[] row) {
    double children = Double.parseDouble(row[3]);
    return switch (row[4]) {
      case "0-2" -> new double[] {children, 0, 0};
      case "3-6" -> new double[] {0, children, 0};
      case "6-13" -> new double[] {0, 0, children};
      default -> new double[] {Math.ceil(children / 2), Math.floor(children / 2), 0};
    };
  }

  /// Daycare institutions, without the areas that are impossible by themselves, under the rules of
  /// a municipality, in as many clusters as is best.
  static Problem daycare(Path file) throws IOException {
    var builder = Sites.builder(List.of("0-2", "3-6", "6-13"));
    var lines = Files.readAllLines(file);
    var rows = lines.stream().skip(1).map(line -> line.split(",")).toList();
    var areas = rows.stream().collect(Collectors.groupingBy(row -> row[6]));
    areas.values().removeIf(area -> !mayBeDivided(area));
    int n = 0;
    for (var f : rows) {
      if (!areas.containsKey(f[6])) continue;
      n++;
      builder.add(
          f[0], Double.parseDouble(f[1]), Double.parseDouble(f[2]), byAge(f), Map.of("area", f[6]));
    }
    return Problem.of(
            Cases.sites(builder),
            new Distance.Planar(),
            Cases.MEDIAN,
            new ClusterCount.Between(1, n / 3))
        .withLimits(
            new WeightWithin(200, 400),
            new SitesWithin(3, 7),
            new AgesCovered(Set.of("0-2", "3-6", "6-13")),
            new SameAttribute("area"));
  }
}
