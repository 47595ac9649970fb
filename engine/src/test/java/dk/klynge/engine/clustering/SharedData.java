package dk.klynge.engine.clustering;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// Registers and instances that lie beside the repository or above it; elsewhere the tests that
/// need them are skipped, but never where every test must run.
final class SharedData {

  private SharedData() {}

  static Path file(String name) {
    for (var here = Path.of("").toAbsolutePath(); here != null; here = here.getParent())
      if (Files.exists(here.resolve(name))) return here.resolve(name);
    if ("true".equals(System.getenv("CI"))) throw new AssertionError(name + " is missing");
    assumeTrue(false, "skipped: the shared data " + name + " is not beside the project");
    throw new AssertionError();
  }
}
