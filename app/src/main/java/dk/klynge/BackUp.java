package dk.klynge;

import dk.klynge.database.Backup;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "backup",
    description = "Write all data into one file, also while the program runs.",
    mixinStandardHelpOptions = true)
class BackUp implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The file to write; it must not exist yet.")
  Path file = Path.of("");

  @Mixin DataOption data = new DataOption();

  @Override
  public Integer call() throws Exception {
    try (var open = data.visit()) {
      var written = Backup.write(open.database(), file, Clock.systemUTC());
      System.out.printf(
          "Backed up %d rows of %d tables to %s%n", written.rows(), written.tables(), file);
      return 0;
    }
  }
}
