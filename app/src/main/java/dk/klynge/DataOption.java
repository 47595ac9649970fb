package dk.klynge;

import dk.klynge.database.OpenDatabase;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Where the data lies; the same for all commands that need it.
class DataOption {

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description =
          "Folder of the embedded database (default: .klynge in your home folder). Not used with KLYNGE_DATABASE_URL.")
  Path folder = Path.of(System.getProperty("user.home"), ".klynge");

  OpenDatabase own() throws IOException {
    return OpenDatabase.own(folder, System.getenv());
  }

  OpenDatabase visit() throws IOException {
    return OpenDatabase.visit(folder, System.getenv());
  }
}
