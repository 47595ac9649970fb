package dk.klynge.planning.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What can be said on the command line.
class BenchOptions {

  @Parameters(
      arity = "0..*",
      paramLabel = "FAMILY|FILE",
      description =
          "cpmp, cccp, pmedcap, districting, synthetic, birch-large, copenhagen, hrt or lap: all"
              + " instances of a family, or those named after it, by name or as files. A file alone"
              + " belongs to the family in whose folder it lies.")
  List<String> chosen = List.of();

  @Option(
      names = "--seconds",
      paramLabel = "S",
      defaultValue = "10",
      description = "How long each run may search (default: ${DEFAULT-VALUE}).")
  double seconds = 10;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The seed of the first run (default: ${DEFAULT-VALUE}).")
  long seed = 1;

  @Option(
      names = "--seeds",
      paramLabel = "K",
      defaultValue = "1",
      description =
          "How many runs of each instance, with as many seeds; several end with a line of medians"
              + " (default: ${DEFAULT-VALUE}).")
  int seeds = 1;

  @Option(
      names = "--threads",
      paramLabel = "T",
      description = "How many threads search (default: one for each processor).")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "The folder with the families (default: shared/data/bench beside this folder or one above"
              + " it).")
  @Nullable Path data;

  @Option(
      names = "--known",
      paramLabel = "FILE.csv",
      description =
          "Further best known values: a table with the columns instance,best_known. They count"
              + " where none lie beside the instance.")
  @Nullable Path known;

  @Option(
      names = "--out",
      paramLabel = "FILE.csv",
      description = "Write the table to a file too, each line when its run has ended.")
  @Nullable Path out;

  /// The option whose number makes no sense.
  Optional<String> senseless() {
    if (!(seconds > 0 && seconds < 1e6)) return Optional.of("--seconds");
    if (seeds < 1 || seeds > 10_000) return Optional.of("--seeds");
    if (threads < 1 || threads > 1024) return Optional.of("--threads");
    return Optional.empty();
  }
}
