package dk.klynge.access;

import dk.klynge.Generated;
import dk.klynge.access.roles.MatrixDocument;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class AccessDocumentTests {

  @Autowired MatrixDocument document;

  @Test
  void theCommittedMatrixIsTheOneInTheCode() throws IOException {
    Generated.file("access.md", document.text());
  }
}
