package dk.klynge.engine.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Clusterings kept in `docs/solutions` because they are better than the best that was known:
/// counted anew from the instance, by nothing of the engine.
class NewBestTests {

  private static final String BENCH = "shared/data/bench/cpmp/";

  static Stream<Path> kept() throws IOException {
    try (var files = Files.list(Path.of("../docs/solutions"))) {
      return files.filter(file -> file.toString().endsWith(".sol")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("kept")
  void isFeasibleAndBetterThanWhatWasKnown(Path solution) throws IOException {
    String name = solution.getFileName().toString().replace(".sol", "");
    double[][] rows =
        Files.readAllLines(SharedData.file(BENCH + "instances/" + name + ".txt")).stream()
            .filter(line -> !line.isBlank())
            .map(line ->
                Arrays.stream(line.trim().split("\\s+")).mapToDouble(Double::parseDouble).toArray())
            .toArray(double[][]::new);
    int sites = (int) rows[0][0];
    int[] median =
        Arrays.stream(Files.readString(solution).trim().split("\\s+"))
            .mapToInt(Integer::parseInt)
            .toArray();
    assertThat(median).hasSize(sites);
    assertThat(Arrays.stream(median).distinct().count()).isEqualTo((long) rows[0][1]);
    double[] load = new double[sites];
    double sum = 0;
    for (int site = 0; site < sites; site++) {
      int centre = median[site];
      assertThat(median[centre]).as("the median of %d", site + 1).isEqualTo(centre);
      load[centre] += rows[site + 1][3];
      sum +=
          Math.hypot(
              rows[site + 1][0] - rows[centre + 1][0], rows[site + 1][1] - rows[centre + 1][1]);
    }
    for (int centre = 0; centre < sites; centre++)
      assertThat(load[centre]).isLessThanOrEqualTo(rows[centre + 1][2]);
    assertThat(sum).isLessThan(known(name) - 0.005);
  }

  private static double known(String name) throws IOException {
    return Files.readAllLines(SharedData.file(BENCH + "best-known.csv")).stream()
        .map(line -> line.split(",", -1))
        .filter(row -> row[0].equals(name))
        .mapToDouble(row -> Double.parseDouble(row[5]))
        .findFirst()
        .orElseThrow();
  }
}
