package dk.klynge.publishing.talking;

import dk.klynge.documents.ShippedYaml;
import dk.klynge.publishing.talking.TalkTemplate.Section;
import dk.klynge.publishing.talking.TalkTemplate.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/// The first version comes with the program, already published. Of two nodes that start at the same
/// moment on an empty database one puts it in.
@Component
class ShippedTalk {

  private static final String FILE = "publishing/talking.yaml";

  private final TemplateRows rows;

  ShippedTalk(TemplateRows rows) {
    this.rows = rows;
  }

  @EventListener(ApplicationStartedEvent.class)
  @Transactional
  public void putIn() {
    if (!rows.versions().isEmpty() || !rows.begin(1, "Klynge")) return;
    rows.write(1, read());
    rows.publish(1, "Klynge");
  }

  static List<Section> read() {
    return ShippedYaml.read(FILE).path("sections").valueStream().map(ShippedTalk::section).toList();
  }

  private static Section section(JsonNode node) {
    return new Section(
        node.path("key").asString(),
        lines(node.path("hearers")).stream()
            .map(name -> Hearers.find(name).orElseThrow())
            .collect(Collectors.toSet()),
        words(node.path("da")),
        words(node.path("en")));
  }

  private static Words words(JsonNode node) {
    return new Words(
        node.path("title").asString(), lines(node.path("slide")), lines(node.path("points")));
  }

  private static List<String> lines(JsonNode node) {
    return node.valueStream().map(JsonNode::asString).toList();
  }
}
