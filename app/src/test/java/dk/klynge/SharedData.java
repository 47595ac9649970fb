package dk.klynge;

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
    if ("true".equals(System.getenv("CI")))
      throw new AssertionError("The shared data " + path + " is missing, and CI must not skip");
    return Assumptions.abort("skipped: the shared data " + path + " is not beside the project");
  }
}
