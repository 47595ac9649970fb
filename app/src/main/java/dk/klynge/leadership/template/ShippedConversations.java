package dk.klynge.leadership.template;

import dk.klynge.leadership.ConversationTemplates.Template;
import dk.klynge.leadership.ConversationTemplates.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The first version of each template comes with the program. Of two nodes that start at the same
/// moment on an empty database one puts it in.
@Component
class ShippedConversations {

  private static final String FILE = "leadership/conversations.yaml";

  private final ConversationTemplateRows rows;

  ShippedConversations(ConversationTemplateRows rows) {
    this.rows = rows;
  }

  @EventListener(ApplicationStartedEvent.class)
  @Transactional
  public void putIn() {
    read().forEach(template -> rows.add(template, "Klynge"));
  }

  static List<Template> read() {
    try (var content = new ClassPathResource(FILE).getInputStream()) {
      return new YAMLMapper()
          .readTree(content)
          .path("conversations")
          .valueStream()
          .map(node ->
              new Template(
                  node.path("kind").asString(),
                  1,
                  words(node.path("da")),
                  words(node.path("en")),
                  node.path("months").valueStream().map(JsonNode::asInt).toList(),
                  node.path("minutes").asInt()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Words words(JsonNode node) {
    return new Words(
        node.path("title").asString(),
        node.path("purpose").asString(),
        node.path("questions").valueStream().map(JsonNode::asString).toList());
  }
}
