package dk.klynge.planning.command;

import dk.klynge.engine.clustering.Budget;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What can be said on the command line.
class PlanOptions {

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files with institutions: CSV, XLSX or GeoJSON.")
  List<Path> input = List.of();

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description =
          "How the files are read: the name of a profile, or a YAML file. Without it the columns"
              + " tell.")
  @Nullable String profile;

  @Option(
      names = "--criteria",
      paramLabel = "PRESET|FILE",
      defaultValue = "municipal",
      description =
          "What a good plan is: municipal, mdi, boerneringen, sbbu-3, copenhagen-2023, or a YAML"
              + " file (default: ${DEFAULT-VALUE}).")
  String criteria = "municipal";

  @Option(
      names = "--filter",
      paramLabel = "EXPR",
      description =
          "Which rows take part: column=value, column!=value, a|b for several values; column<5, <=,"
              + " >, >= for numbers; a comma between conditions that all must hold. Values with ,"
              + " or | stand in double quotes. Columns are those of the file, or type, ownership,"
              + " area, umbrella, legal_unit, district, municipality, postal_code, town,"
              + " cluster_kind.")
  @Nullable String filter;

  @Option(
      names = "--day",
      paramLabel = "DAY",
      description = "The day the plan is for, such as 2027-01-01; written to the report.")
  @Nullable LocalDate day;

  @ArgGroup Effort effort = new Effort();

  /// Either time or steps: with steps the same seed gives the same plan on every machine.
  static class Effort {

    @Option(
        names = "--seconds",
        paramLabel = "S",
        description = "How long to search (default: 10).")
    double seconds = 10;

    @Option(
        names = "--iterations",
        paramLabel = "N",
        description = "How many steps to search instead; the same seed then gives the same plan.")
    long iterations;
  }

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Default: 1.")
  long seed = 1;

  @Option(
      names = "--threads",
      paramLabel = "T",
      description = "How many threads search (default: one for each processor).")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--start",
      paramLabel = "CLUSTERS.csv",
      description = "Begin from these clusters: a table with the columns site,cluster.")
  @Nullable Path start;

  @Option(
      names = "--distances",
      paramLabel = "FILE",
      description =
          "Distances or travel times instead of coordinates: a table from,to,distance, or a square"
              + " table with the ids in the heading and in the first column.")
  @Nullable Path distances;

  @Option(
      names = "--explain",
      description =
          "Tell in the report why each cluster is as it is, however many sites there are (up to"
              + " 2,000 it is told anyway).")
  boolean explain;

  @Option(
      names = "--prices",
      description =
          "Find out what each limit costs, by searching again with it eased: one more cluster, 50"
              + " more places, one more site, distances longer by a tenth, a requirement left out.")
  boolean prices;

  @Option(
      names = "--progress",
      description =
          "Tell once a second on stderr how far the search is and what is proved of it, as is done"
              + " on a terminal anyway.")
  boolean progress;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "What is told on the screen: a sentence, or the report (default: text).")
  Format format = Format.text;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder for assignments.csv, clusters.csv, plan.geojson and report.json.")
  Path out = Path.of("");

  /// The names are what people type.
  enum Format {
    text,
    json
  }

  Budget budget() {
    if (effort.iterations > 0) return new Budget.Iterations(effort.iterations);
    return new Budget.Time(Duration.ofMillis(Math.round(effort.seconds * 1000)));
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
