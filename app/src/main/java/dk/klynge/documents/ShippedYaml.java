package dk.klynge.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What comes with the program as YAML: first versions of texts, limits of the law, stories.
public final class ShippedYaml {

  private ShippedYaml() {}

  /// @param file its path on the class path
  public static JsonNode read(String file) {
    try (var content = new ClassPathResource(file).getInputStream()) {
      return new YAMLMapper().readTree(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
