package dk.klynge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files in `docs` that are generated and committed, so that a change of what they show is read in
/// review.
public final class Generated {

  private Generated() {}

  /// Writes the file anew on a developer's machine; in CI it must be as committed.
  public static void file(String name, String text) throws IOException {
    var file = Path.of("../docs").resolve(name);
    if ("true".equals(System.getenv("CI")) && !Boolean.getBoolean("regenerate")) {
      assertThat(file)
          .as("docs/%s is not up to date: run bin/check and commit what it wrote", name)
          .hasContent(text);
      return;
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    if (!Files.exists(file) || !Files.readString(file).equals(text)) Files.writeString(file, text);
  }
}
