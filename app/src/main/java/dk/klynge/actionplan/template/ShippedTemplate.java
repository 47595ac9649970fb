package dk.klynge.actionplan.template;

import dk.klynge.actionplan.PlanTemplate.Section;
import dk.klynge.actionplan.PlanTemplate.Words;
import dk.klynge.documents.ShippedYaml;
import java.util.List;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/// The first version of the template comes with the program, already published. Of two nodes that
/// start at the same moment on an empty database one puts it in.
@Component
class ShippedTemplate {

  private static final String FILE = "actionplan/template.yaml";

  private final TemplateRows rows;

  ShippedTemplate(TemplateRows rows) {
    this.rows = rows;
  }

  @EventListener(ApplicationStartedEvent.class)
  @Transactional
  public void putIn() {
    if (!rows.versions().isEmpty() || !rows.begin(1, "Klynge")) return;
    rows.write(1, read());
    rows.publish(1);
  }

  static List<Section> read() {
    return ShippedYaml.read(FILE)
        .path("sections")
        .valueStream()
        .map(node ->
            new Section(
                node.path("key").asString(), words(node.path("da")), words(node.path("en"))))
        .toList();
  }

  private static Words words(JsonNode node) {
    return new Words(
        node.path("title").asString(),
        node.path("questions").valueStream().map(JsonNode::asString).toList());
  }
}
