package dk.klynge.development.roadmap;

import dk.klynge.development.SupportTheme;
import dk.klynge.development.roadmap.Item.Kind;
import dk.klynge.development.roadmap.Item.Progress;
import dk.klynge.development.roadmap.Item.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The roadmap comes with the program. Of two nodes that start at the same moment on an empty
/// database one puts it in.
@Component
class ShippedRoadmap {

  private static final String FILE = "development/roadmap.yaml";

  private final RoadmapRows rows;

  ShippedRoadmap(RoadmapRows rows) {
    this.rows = rows;
  }

  record Shipped(List<Horizon> horizons, List<Item> items) {}

  @EventListener(ApplicationStartedEvent.class)
  @Transactional
  public void putIn() {
    if (!rows.horizons().isEmpty() || !rows.begin()) return;
    var shipped = read();
    shipped.horizons().forEach(rows::add);
    shipped.items().forEach(one -> rows.add(one, "Klynge"));
  }

  static Shipped read() {
    try (var content = new ClassPathResource(FILE).getInputStream()) {
      var horizons = new ArrayList<Horizon>();
      var items = new ArrayList<Item>();
      for (var node : new YAMLMapper().readTree(content).path("horizons")) {
        horizons.add(horizon(node, horizons.size() + 1));
        var code = node.path("code").asString();
        Stream.concat(
                node.path("aims").valueStream().map(one -> item(one, Kind.AIM, code)),
                node.path("efforts").valueStream().map(one -> item(one, Kind.EFFORT, code)))
            .forEach(items::add);
      }
      return new Shipped(horizons, items);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Horizon horizon(JsonNode node, int position) {
    var months = node.path("months");
    return new Horizon(
        node.path("code").asString(),
        position,
        months.path(0).asInt(),
        months.path(1).asInt(),
        node.path("da").asString(),
        node.path("en").asString());
  }

  private static Item item(JsonNode node, Kind kind, String horizon) {
    var key = "roadmap:" + kind.code() + ":" + node.path("key").asString();
    return new Item(
        UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
        kind,
        horizon,
        SupportTheme.of(node.path("theme").asString("")),
        "",
        new Wording(node.path("da").asString(), node.path("en").asString()),
        1,
        Progress.NONE,
        Optional.empty(),
        0,
        1);
  }
}
