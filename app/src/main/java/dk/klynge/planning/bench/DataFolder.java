package dk.klynge.planning.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where the instances lie when nobody says: in `shared/data/bench` beside the folder the command
/// is given in, or beside one above it.
final class DataFolder {

  private static final String USUAL = "shared/data/bench";

  private DataFolder() {}

  static Path of(@Nullable Path told, Path here) {
    if (told != null) return told;
    for (var folder = here.toAbsolutePath().normalize();
        folder != null;
        folder = folder.getParent())
      if (Files.isDirectory(folder.resolve(USUAL))) return folder.resolve(USUAL);
    return here.resolve(USUAL);
  }
}
