package dk.klynge.planning.bench.clustering;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where American counties lie as the published values of districting take it; the file says how it
/// was come by.
///
/// The authors took the centre of each polygon of the census of 2010, put it into the plane
/// coordinates of the state's first zone and rounded the distances to kilometres. In that way their
/// values come out to the last decimal in five states and within 0.15 % in the other three.
final class Counties {

  private static final String FILE = "/bench/counties.csv";

  /// By number; read once for all states.
  private static final Map<String, double[]> KNOWN = read();

  private Counties() {}

  /// Both coordinates of each county in metres, or nothing where one of them is not known.
  static Optional<double[][]> planes(List<String> counties) {
    var planes = new double[2][counties.size()];
    for (int i = 0; i < counties.size(); i++) {
      double[] place = KNOWN.get(counties.get(i));
      if (place == null) return Optional.empty();
      planes[0][i] = place[0];
      planes[1][i] = place[1];
    }
    return Optional.of(planes);
  }

  private static Map<String, double[]> read() {
    var file = Counties.class.getResourceAsStream(FILE);
    if (file == null) throw new IllegalStateException(FILE + " is missing");
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(",", -1))
          .collect(
              Collectors.toMap(
                  row -> row[0],
                  row -> new double[] {Double.parseDouble(row[1]), Double.parseDouble(row[2])}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
