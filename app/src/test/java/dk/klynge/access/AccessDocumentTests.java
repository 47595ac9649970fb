package dk.klynge.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.access.roles.MatrixDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AccessDocumentTests {

  @Autowired MatrixDocument document;

  @Test
  void theCommittedMatrixIsTheOneInTheCode() throws IOException {
    var file = docs().resolve("access.md");
    if (Boolean.getBoolean("regenerate")) Files.writeString(file, document.text());
    assertThat(file).exists().content().isEqualTo(document.text());
  }

  private static Path docs() {
    var here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("docs"))
        ? here.resolve("docs")
        : here.resolveSibling("docs");
  }
}
