package dk.klynge.development.staffmap;

import dk.klynge.ui.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The competences that come with the program.
@Component
class Catalogue {

  private static final String FILE = "development/staff-competences.yaml";

  private final Texts texts;
  private final List<Words> shipped = read();

  Catalogue(Texts texts) {
    this.texts = texts;
  }

  record Words(String code, String danish, String english) {}

  /// In the language of the page.
  List<Competence> shipped() {
    boolean english = texts.language().getLanguage().equals("en");
    return shipped.stream()
        .map(one -> new Competence(one.code(), english ? one.english() : one.danish(), false))
        .toList();
  }

  static List<Words> read() {
    try (var content = new ClassPathResource(FILE).getInputStream()) {
      return new YAMLMapper()
          .readTree(content)
          .path("competences")
          .valueStream()
          .map(node ->
              new Words(
                  node.path("code").asString(),
                  node.path("da").asString(),
                  node.path("en").asString()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
