package dk.klynge.planning.sweep;

import dk.klynge.engine.clustering.Budget;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What can be said on the command line of a sweep.
class SweepOptions {

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files with institutions: CSV, XLSX or GeoJSON.")
  List<Path> input = List.of();

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description =
          "How the files are read: the name of a profile, or a YAML file. Without it the columns tell.")
  @Nullable String profile;

  @Option(
      names = "--filter",
      paramLabel = "EXPR",
      description = "Which rows take part, as in klynge plan.")
  @Nullable String filter;

  @Option(
      names = "--by",
      required = true,
      paramLabel = "COLUMN",
      description =
          "The institutions with the same value in this column are planned by themselves: a column of"
              + " the file, or one of the words of --filter, such as municipality or area.")
  String by = "";

  @Option(
      names = "--criteria",
      required = true,
      split = ",",
      paramLabel = "PRESET|FILE",
      description = "Criteria as in klynge plan; several with commas between them are all tried.")
  List<String> criteria = List.of();

  @ArgGroup Effort effort = new Effort();

  /// Either time or steps: with steps the same seed gives the same plans on every machine.
  static class Effort {

    @Option(
        names = "--seconds",
        paramLabel = "S",
        description = "How long each task may search (default: 10).")
    double seconds = 10;

    @Option(
        names = "--iterations",
        paramLabel = "N",
        description = "How many steps each task searches instead.")
    long iterations;
  }

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Default: 1.")
  long seed = 1;

  @Option(
      names = "--threads",
      paramLabel = "T",
      description =
          "How many tasks run at a time, each on one thread (default: one for each processor).")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description =
          "Folder for sweep.csv, one line for each task. Tasks that have a line there are not run"
              + " again.")
  Path out = Path.of("");

  Budget budget() {
    if (effort.iterations > 0) return new Budget.Iterations(effort.iterations);
    return new Budget.Time(Duration.ofMillis(Math.round(effort.seconds * 1000)));
  }

  /// As the budget is written to the table, to tell one sweep from another.
  String effort() {
    return effort.iterations > 0 ? effort.iterations + " steps" : effort.seconds + " s";
  }

  /// The option whose number makes no sense.
  Optional<String> senseless() {
    if (effort.iterations < 0) return Optional.of("--iterations");
    if (effort.iterations == 0 && !(effort.seconds > 0 && effort.seconds < 1e7))
      return Optional.of("--seconds");
    if (threads < 1 || threads > 1024) return Optional.of("--threads");
    return Optional.empty();
  }
}
