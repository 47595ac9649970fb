package dk.klynge.leadership.catalogue;

import dk.klynge.leadership.Catalogue;
import dk.klynge.leadership.Catalogue.Competence;
import dk.klynge.leadership.Catalogue.Kind;
import dk.klynge.leadership.Catalogue.Place;
import dk.klynge.leadership.Catalogue.Task;
import dk.klynge.leadership.Catalogue.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The first version of the catalogue comes with the program, already published. Of two nodes that
/// start at the same moment on an empty database one puts it in.
@Component
class ShippedCatalogue {

  private static final String FILE = "leadership/catalogue.yaml";

  private final CatalogueRows rows;
  private final EntryRows entries;
  private final Clock clock;

  ShippedCatalogue(CatalogueRows rows, EntryRows entries, Clock clock) {
    this.rows = rows;
    this.entries = entries;
    this.clock = clock;
  }

  @EventListener(ApplicationStartedEvent.class)
  @Transactional
  public void putIn() {
    if (!rows.versions().isEmpty() || !rows.begin(1, "Klynge")) return;
    var shipped = read();
    shipped.tasks().forEach(one -> entries.save(1, one, 0));
    shipped.competences().forEach(one -> entries.save(1, one, 0));
    rows.publish(1, LocalDate.now(clock));
  }

  static Catalogue read() {
    try (var content = new ClassPathResource(FILE).getInputStream()) {
      var file = new YAMLMapper().readTree(content);
      return new Catalogue(
          1,
          file.path("tasks").valueStream().map(ShippedCatalogue::task).toList(),
          file.path("competences").valueStream().map(ShippedCatalogue::competence).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Task task(JsonNode node) {
    return new Task(
        node.path("code").asString(),
        Kind.valueOf(node.path("kind").asString().toUpperCase(Locale.ROOT)),
        Place.valueOf(node.path("place").asString().toUpperCase(Locale.ROOT)),
        words(node.path("da")),
        words(node.path("en")));
  }

  private static Competence competence(JsonNode node) {
    return new Competence(
        node.path("code").asString(),
        codes(node.path("areas")),
        codes(node.path("tasks")),
        words(node.path("da")),
        words(node.path("en")));
  }

  private static List<String> codes(JsonNode node) {
    return node.valueStream().map(JsonNode::asString).toList();
  }

  private static Words words(JsonNode node) {
    return new Words(node.path("name").asString(), node.path("text").asString());
  }
}
