package dk.klynge.engine.clustering;

import dk.klynge.engine.clustering.impossible.SmallArea;
import dk.klynge.engine.clustering.solving.Areas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the instances that proofs are measured on.
final class ProofInstances {

  private static final List<String> AGES = List.of("0-2", "3-6", "6-13");

  private ProofInstances() {}

  static Problem read(Path file) throws IOException {
    if (file.endsWith("copenhagen")) return copenhagen();
    return file.toString().endsWith(".csv") ? daycare(file) : cpmp(file);
  }

  static Problem copenhagen() throws IOException {
    CopenhagenTests.read();
    return CopenhagenTests.problem;
  }

  /// First line `n p`, then `x y capacity demand` for each point.
  static Problem cpmp(Path file) throws IOException {
    var lines = Files.readAllLines(file);
    int clusters = Integer.parseInt(lines.getFirst().trim().split("\\s+", -1)[1]);
    var builder = Sites.builder(List.of("demand"));
    double capacity = 0;
    int number = 0;
    for (String line : lines.subList(1, lines.size())) {
      if (line.isBlank()) continue;
      String[] field = line.trim().split("\\s+", -1);
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

  /// A file of attributes, with all the rules of daycare. Areas that are too small for them, or
  /// where too few sites offer some age, or of which no division keeps them, are left out.
  static Problem daycare(Path file) throws IOException {
    var areas = new LinkedHashMap<String, List<String[]>>();
    var lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] field = line.split(",", -1);
      areas.computeIfAbsent(field[6], _ -> new ArrayList<>()).add(field);
    }
    var builder = Sites.builder(AGES);
    areas.values().stream().filter(ProofInstances::possible).forEach(rows -> add(builder, rows));
    var all = ruled(Cases.sites(builder));
    var kept =
        Arrays.stream(Areas.of(all).members())
            .filter(area -> area.length > SmallArea.LARGEST || new SmallArea(all, area).divisible())
            .flatMapToInt(Arrays::stream)
            .sorted()
            .toArray();
    return ruled(all.sites().some(kept));
  }

  private static Problem ruled(Sites sites) {
    return Problem.of(
            sites, new Distance.Planar(), Cases.MEDIAN, new ClusterCount.Between(1, sites.size()))
        .withLimits(
            new WeightWithin(200, 400),
            new SitesWithin(3, 7),
            new AgesCovered(Set.copyOf(AGES)),
            new SameAttribute("area"));
  }

  private static void add(SitesBuilder builder, List<String[]> rows) {
    for (String[] field : rows) {
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
  }

  private static boolean possible(List<String[]> rows) {
    double children = rows.stream().mapToDouble(field -> Double.parseDouble(field[3])).sum();
    double fewest = Math.max(Math.ceil(rows.size() / 7.0), Math.ceil(children / 400));
    double most = Math.min(Math.floor(rows.size() / 3.0), Math.floor(children / 200));
    for (int age = 0; age < AGES.size(); age++) {
      int of = age;
      most =
          Math.min(most, (double) rows.stream().filter(field -> ages(field[4], 1)[of] > 0).count());
    }
    return fewest <= most;
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
