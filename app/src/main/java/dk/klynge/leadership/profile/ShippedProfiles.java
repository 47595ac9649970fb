package dk.klynge.leadership.profile;

import dk.klynge.leadership.profile.Section.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The first version of each profile comes with the program, in force. Of two nodes that start at
/// the same moment on an empty database one puts it in.
@Component
class ShippedProfiles {

  static final List<String> CODES = List.of("teams", "area-managers", "schools");

  private final ProfileRows rows;
  private final SectionRows sections;
  private final Clock clock;

  ShippedProfiles(ProfileRows rows, SectionRows sections, Clock clock) {
    this.rows = rows;
    this.sections = sections;
    this.clock = clock;
  }

  record Shipped(String danishName, String englishName, List<Section> sections) {}

  @EventListener(ApplicationStartedEvent.class)
  @Order(0) // demonstrations and others that start with the program find it there
  @Transactional
  public void putIn() {
    for (var code : CODES) {
      if (!rows.keep(code, CODES.indexOf(code))) continue;
      var shipped = shipped(code);
      rows.begin(code, 1, "Klynge");
      rows.name(code, 1, shipped.danishName(), shipped.englishName());
      sections.write(code, 1, shipped.sections());
      rows.putInForce(code, 1, LocalDate.now(clock));
    }
  }

  static Shipped shipped(String code) {
    var tree = tree(code);
    return new Shipped(
        tree.path("name").path("da").asString(),
        tree.path("name").path("en").asString(),
        tree.path("sections").valueStream().map(ShippedProfiles::section).toList());
  }

  static JsonNode tree(String code) {
    var file = new ClassPathResource("leadership/profile-" + code + ".yaml");
    try (var content = file.getInputStream()) {
      return new YAMLMapper().readTree(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Section section(JsonNode node) {
    return new Section(
        node.path("code").asString(),
        node.path("kind").asString(),
        words(node, Locale.of("da")),
        words(node, Locale.ENGLISH));
  }

  private static Words words(JsonNode node, Locale language) {
    var key = language.getLanguage();
    return new Words(
        node.path("name").path(key).asString(),
        node.path("short").path(key).asString(""),
        node.path("text").path(key).asString(),
        node.path("asks").valueStream().map(point -> point.path(key).asString()).toList(),
        node.path("signs").valueStream().map(point -> point.path(key).asString()).toList());
  }
}
