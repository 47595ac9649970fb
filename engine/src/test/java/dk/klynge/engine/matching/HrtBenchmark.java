package dk.klynge.engine.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// Sizes and times on instances with ties. Run by hand; the arguments are files.
final class HrtBenchmark {

  private static final int SEEDS = 5;

  private HrtBenchmark() {}

  public static void main(String[] files) throws IOException {
    for (var file : files) {
      var market = HrtFile.read(Path.of(file));
      for (long seed = 1; seed <= SEEDS; seed++) run(Path.of(file), market, seed);
    }
  }

  private static void run(Path file, Market market, long seed) {
    double begun = processor();
    var outcome = Matcher.match(market, Side.CANDIDATES, Effort.usual(market), seed);
    double seconds = processor() - begun;
    if (!StabilityCheck.of(outcome.matching()).passed()) throw new AssertionError("not stable");
    System.out.printf(
        Locale.ROOT,
        "%s seed %d: %d of at most %d, %s, %.2f s of processor time%n",
        file.getFileName(),
        seed,
        outcome.matching().size(),
        outcome.atMost(),
        outcome.assurance(),
        seconds);
  }

  private static double processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
  }
}
