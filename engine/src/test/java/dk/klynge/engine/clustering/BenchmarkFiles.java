package dk.klynge.engine.clustering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the instances of [SearchBenchmark].
final class BenchmarkFiles {

  private BenchmarkFiles() {}

  /// A capacitated median problem.
  static Problem median(Path file) throws IOException {
    var lines = Files.readAllLines(file);
    var first = lines.getFirst().trim().split("\\s+");
    int n = Integer.parseInt(first[0]);
    var builder = Sites.builder(List.of("demand"));
    double capacity = 0;
    for (int i = 0; i < n; i++) {
      var fields = lines.get(i + 1).trim().split("\\s+");
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

  /// Daycare institutions under the rules of a municipality, in as many clusters as is best.
  static Problem daycare(Path file) throws IOException {
    var builder = Sites.builder(List.of("0-2", "3-6", "6-13"));
    var lines = Files.readAllLines(file);
    int n = lines.size() - 1;
    for (String line : lines.subList(1, lines.size())) {
      var f = line.split(",");
      double children = Double.parseDouble(f[3]);
      double[] weights =
          switch (f[4]) {
            case "0-2" -> new double[] {children, 0, 0};
            case "3-6" -> new double[] {0, children, 0};
            case "6-13" -> new double[] {0, 0, children};
            default -> new double[] {Math.ceil(children / 2), Math.floor(children / 2), 0};
          };
      builder.add(
          f[0], Double.parseDouble(f[1]), Double.parseDouble(f[2]), weights, Map.of("area", f[6]));
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
