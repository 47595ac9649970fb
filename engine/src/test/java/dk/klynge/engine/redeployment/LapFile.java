package dk.klynge.engine.redeployment;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StreamTokenizer;
import java.nio.file.Files;
import java.nio.file.Path;

/// The assignment problems of the OR-Library: n, then n rows of n whole costs.
record LapFile(int size, long[][] cost) {

  private static final String FOLDER = "shared/data/bench/lap";

  /// Beside the repository or above; elsewhere the tests are skipped, but never where every test
  /// must run.
  static LapFile read(int size) throws IOException {
    var name = FOLDER + "/assign" + size + ".txt";
    for (var here = Path.of("").toAbsolutePath(); here != null; here = here.getParent())
      if (Files.exists(here.resolve(name))) return parse(here.resolve(name));
    if ("true".equals(System.getenv("CI"))) throw new AssertionError(name + " is missing");
    assumeTrue(false, name + " is missing");
    throw new AssertionError();
  }

  private static LapFile parse(Path file) throws IOException {
    try (var reader = Files.newBufferedReader(file)) {
      var words = new StreamTokenizer(reader);
      words.nextToken();
      int size = (int) words.nval;
      var cost = new long[size][size];
      for (var row : cost)
        for (int j = 0; j < size; j++) {
          words.nextToken();
          row[j] = (long) words.nval;
        }
      return new LapFile(size, cost);
    }
  }

  Offers offers() {
    var builder = Offers.builder();
    for (int i = 0; i < size; i++) builder.person("p" + i).vacancy("v" + i, 1);
    for (int i = 0; i < size; i++)
      for (int j = 0; j < size; j++) builder.offer("p" + i, "v" + j, cost[i][j]);
    return Questions.offers(builder);
  }
}
