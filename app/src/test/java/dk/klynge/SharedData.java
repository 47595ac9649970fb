package dk.klynge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// The real registers and benchmark instances, which lie beside the project and are never copied
/// in.
public final class SharedData {

  private SharedData() {}

  /// The file or folder `path` below the shared data; skips the test where it is missing, except in
  /// CI, where a missing file is a failure.
  public static Path file(String path) {
    for (var up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
      var file = up.resolve("shared/data").resolve(path);
      if (Files.exists(file)) return file;
    }
    return missing(path);
  }

  /// The text of the source document with this number, such as `000`; as [#file] where it is
  /// missing.
  public static String source(String number) throws IOException {
    for (var up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
      var folder = up.resolve("shared/seeds");
      if (!Files.isDirectory(folder)) continue;
      try (var files = Files.newDirectoryStream(folder, number + "_*.txt")) {
        for (var file : files) return Files.readString(file);
      }
    }
    return Files.readString(missing("source " + number));
  }

  private static Path missing(String path) {
    if ("true".equals(System.getenv("CI")))
      throw new AssertionError("The shared data " + path + " is missing, and CI must not skip");
    return Assumptions.abort("skipped: the shared data " + path + " is not beside the project");
  }
}
