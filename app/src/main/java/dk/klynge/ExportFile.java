package dk.klynge;

import dk.klynge.documents.TableFormat;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.RegisterExport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "export",
    description = "Write the register of a day to a file that can be imported again.",
    mixinStandardHelpOptions = true)
class ExportFile implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      description = "Ends in .csv, .xlsx or .geojson; it must not exist yet.")
  Path file = Path.of("");

  @Option(names = "--day", paramLabel = "D", description = "The day (default: today).")
  @Nullable LocalDate day;

  @Mixin DataOption data = new DataOption();

  @Override
  public Integer call() throws Exception {
    var format =
        Arrays.stream(TableFormat.values())
            .filter(each -> file.toString().endsWith("." + each.extension()))
            .findFirst();
    if (format.isEmpty()) {
      System.err.println("klynge: " + file + " ends neither in .csv, .xlsx nor .geojson");
      return 2;
    }
    var today = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneId.of("Europe/Copenhagen"));
    try (var program = WithoutPages.start(data);
        var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      var register = program.context().getBean(RegisterExport.class);
      var rows = register.write(format.get(), day == null ? today : day, Filter.all(), out);
      System.out.printf("%d rows written to %s%n", rows, file);
      return 0;
    }
  }
}
