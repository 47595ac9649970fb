package dk.klynge.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A capacitated median problem that every peer can be asked: sites, so many clusters, a capacity,
/// numbers of sites, and areas that may not be mixed.
///
/// @param area of each site; all 0 where areas do not count
record Question(
    String name,
    int clusters,
    double capacity,
    int fewest,
    int most,
    double[] x,
    double[] y,
    double[] weight,
    int[] area) {

  int size() {
    return x.length;
  }

  double distance(int a, int b) {
    double dx = x[a] - x[b];
    double dy = y[a] - y[b];
    return Math.sqrt(dx * dx + dy * dy);
  }

  /// `n p`, then `x y capacity demand`.
  static Question read(Path file) throws IOException {
    var lines = Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    var head = numbers(lines.getFirst());
    int n = (int) head[0];
    var rows = lines.stream().skip(1).limit(n).map(Question::numbers).toList();
    return new Question(
        String.valueOf(file.getFileName()).replace(".txt", ""),
        (int) head[1],
        rows.getFirst()[2],
        1,
        n,
        rows.stream().mapToDouble(row -> row[0]).toArray(),
        rows.stream().mapToDouble(row -> row[1]).toArray(),
        rows.stream().mapToDouble(row -> row[3]).toArray(),
        new int[n]);
  }

  private static double[] numbers(String line) {
    return Arrays.stream(line.strip().split("\\s+", -1)).mapToDouble(Double::parseDouble).toArray();
  }

  /// Copenhagen's municipal institutions of 2023: as many clusters as there are, of 2 to 8
  /// institutions of one area with at most 750 places.
  static Question copenhagen(Path file) throws IOException {
    var lines = Files.readAllLines(file);
    var names = fields(lines.getFirst());
    var rows =
        lines.stream()
            .skip(1)
            .map(Question::fields)
            .filter(row -> row.get(names.indexOf("klynge_type")).equals("kommunal"))
            .toList();
    var clusters = new HashSet<String>();
    var areas = new HashMap<String, Integer>();
    int[] area = new int[rows.size()];
    for (int i = 0; i < area.length; i++) {
      clusters.add(rows.get(i).get(names.indexOf("klynge")));
      var name = rows.get(i).get(names.indexOf("omraade"));
      area[i] = areas.computeIfAbsent(name, _ -> areas.size());
    }
    return new Question(
        "copenhagen",
        clusters.size(),
        750,
        2,
        8,
        column(rows, names.indexOf("utm32_e")),
        column(rows, names.indexOf("utm32_n")),
        column(rows, names.indexOf("pladser_i_alt")),
        area);
  }

  private static double[] column(List<List<String>> rows, int index) {
    return rows.stream().mapToDouble(row -> Double.parseDouble(row.get(index))).toArray();
  }

  private static List<String> fields(String line) {
    var fields = new ArrayList<String>();
    var field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') quoted = !quoted;
      else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else field.append(c);
    }
    fields.add(field.toString());
    return fields;
  }

  /// The sum of the distances to the best member of each cluster; empty where a limit is broken.
  Optional<Double> value(int[] clusterOf) {
    var members = new HashMap<Integer, List<Integer>>();
    for (int i = 0; i < size(); i++)
      members.computeIfAbsent(clusterOf[i], _ -> new ArrayList<>()).add(i);
    if (members.size() != clusters) return Optional.empty();
    double sum = 0;
    for (var cluster : members.values()) {
      double load = cluster.stream().mapToDouble(i -> weight[i]).sum();
      long areas = cluster.stream().map(i -> area[i]).distinct().count();
      if (load > capacity * (1 + 1e-9) || areas > 1) return Optional.empty();
      if (cluster.size() < fewest || cluster.size() > most) return Optional.empty();
      sum +=
          cluster.stream()
              .mapToDouble(c -> cluster.stream().mapToDouble(i -> distance(i, c)).sum())
              .min()
              .orElse(0);
    }
    return Optional.of(sum);
  }

  /// For each site the other sites of its area that lie nearest, the nearest first.
  int[][] nearest(int count) {
    var nearest = new int[size()][];
    for (int i = 0; i < size(); i++) {
      int from = i;
      nearest[i] =
          IntStream.range(0, size())
              .filter(j -> j != from && area[j] == area[from])
              .boxed()
              .sorted(Comparator.comparingDouble(j -> distance(from, j)))
              .limit(count)
              .mapToInt(Integer::intValue)
              .toArray();
    }
    return nearest;
  }
}
