package dk.klynge.engine.clustering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the instances that proofs are measured on.
final class ProofInstances {

  private static final List<String> AGES = List.of("0-2", "3-6", "6-13");

  private ProofInstances() {}

  /// First line `n p`, then `x y capacity demand` for each point.
  static Problem cpmp(Path file) throws IOException {
    var lines = Files.readAllLines(file);
    int clusters = Integer.parseInt(lines.getFirst().trim().split("\\s+")[1]);
    var builder = Sites.builder(List.of("demand"));
    double capacity = 0;
    int number = 0;
    for (String line : lines.subList(1, lines.size())) {
      if (line.isBlank()) continue;
      String[] field = line.trim().split("\\s+");
      capacity = Double.parseDouble(field[2]);
      builder.add(
          Integer.toString(number++),
          Double.parseDouble(field[0]),
          Double.parseDouble(field[1]),
          new double[] {Double.parseDouble(field[3])},
          Map.of());
    }
    return Cases.problem(Cases.sites(builder), clusters).withLimits(new WeightWithin(0, capacity));
  }

  /// A file of attributes, with all the rules of daycare.
  static Problem daycare(Path file) throws IOException {
    var lines = Files.readAllLines(file);
    var builder = Sites.builder(AGES);
    for (String line : lines.subList(1, lines.size())) {
      String[] field = line.split(",");
      double children = Double.parseDouble(field[3]);
      builder
          .add(
              field[0],
              Double.parseDouble(field[1]),
              Double.parseDouble(field[2]),
              ages(field[4], children),
              Map.of("area", field[6]))
          .totalling(children);
    }
    var sites = Cases.sites(builder);
    return Problem.of(
            sites, new Distance.Planar(), Cases.MEDIAN, new ClusterCount.Between(1, sites.size()))
        .withLimits(
            new WeightWithin(200, 400),
            new SitesWithin(3, 7),
            new AgesCovered(Set.copyOf(AGES)),
            new SameAttribute("area"));
  }

  private static double[] ages(String ages, double children) {
    return switch (ages) {
      case "0-2" -> new double[] {children, 0, 0};
      case "3-6" -> new double[] {0, children, 0};
      case "0-6" -> new double[] {children / 2, children / 2, 0};
      default -> new double[] {0, 0, children};
    };
  }
}
