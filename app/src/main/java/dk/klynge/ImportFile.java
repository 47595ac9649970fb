package dk.klynge;

import dk.klynge.organisation.ImportProfile;
import dk.klynge.organisation.ImportProfiles;
import dk.klynge.organisation.RegisterImport;
import dk.klynge.organisation.RegisterImport.Seen;
import dk.klynge.organisation.RowProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    description = "Show what a file with institutions would change, and change it with --confirm.",
    mixinStandardHelpOptions = true)
class ImportFile implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "CSV, XLSX or GeoJSON.")
  Path file = Path.of("");

  @Option(
      names = "--profile",
      paramLabel = "P",
      description = "Name of a shipped profile or a YAML file (default: by the columns).")
  @Nullable String profile;

  @Option(names = "--day", paramLabel = "D", description = "Valid from this day (default: today).")
  @Nullable LocalDate day;

  @Option(names = "--confirm", description = "Apply it.")
  boolean confirm;

  @Mixin DataOption data = new DataOption();

  @Spec @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (!Files.isReadable(file)) throw usage("cannot read the file " + file);
    var chosen = chosen();
    var valid = day == null ? today() : day;
    try (var program = WithoutPages.start(data)) {
      var register = program.context().getBean(RegisterImport.class);
      var seen = register.look(file, chosen, valid);
      report(seen);
      if (seen.refused()) return 2;
      if (!confirm) return 0;
      var applied = register.apply(seen.id());
      out().println(applied ? "Applied from " + valid + "." : "Nothing was changed.");
      return applied || seen.created() + seen.changed() + seen.closed() == 0 ? 0 : 1;
    }
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneId.of("Europe/Copenhagen"));
  }

  private Optional<ImportProfile> chosen() throws IOException {
    if (profile == null) return Optional.empty();
    var shipped = ImportProfiles.shipped().get(profile);
    if (shipped != null) return Optional.of(shipped);
    var own = Path.of(profile);
    if (!Files.isReadable(own)) throw usage("no profile " + profile);
    return Optional.of(ImportProfiles.read(own));
  }

  private void report(Seen seen) {
    for (var problem : seen.problems()) spec().commandLine().getErr().println(line(problem));
    out()
        .printf(
            "%d new, %d changed, %d closed, %d unchanged; %d errors, %d remarks%n",
            seen.created(),
            seen.changed(),
            seen.closed(),
            seen.unchanged(),
            seen.errors(),
            seen.remarks());
  }

  private String line(RowProblem problem) {
    return file
        + (problem.row() == 0 ? "" : ", row " + problem.row())
        + (problem.column().isEmpty() ? "" : ", column " + problem.column())
        + ": "
        + problem.text(Locale.ENGLISH);
  }

  private PrintWriter out() {
    return spec().commandLine().getOut();
  }

  private CommandSpec spec() {
    return Objects.requireNonNull(spec);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec().commandLine(), message);
  }
}
