package dk.klynge.staffing.campaign;

import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.campaign.Timetable.Anchor;
import dk.klynge.staffing.campaign.Timetable.Offset;
import dk.klynge.staffing.campaign.Timetable.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The templates that come with the program.
@Component
class Timetables {

  private static final String SHIPPED = "classpath:staffing/timetables/*.yaml";

  private final List<Timetable> all;

  Timetables() {
    try {
      var mapper = new YAMLMapper();
      var files = new PathMatchingResourcePatternResolver().getResources(SHIPPED);
      all =
          Arrays.stream(files)
              .map(file -> {
                try (var content = file.getInputStream()) {
                  return timetable(mapper.readTree(content));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              })
              .sorted(Comparator.comparing(Timetable::key))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Timetable> all() {
    return all;
  }

  Optional<Timetable> find(String key) {
    return all.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  private static Timetable timetable(JsonNode node) {
    return new Timetable(
        node.path("key").asString(),
        node.path("version").asInt(),
        texts(node.path("title")),
        PostKind.of(node.path("kind").asString()),
        node.path("eligible").valueStream().map(JsonNode::asString).toList(),
        node.path("rounds").asInt(),
        node.path("steps").valueStream().map(Timetables::step).toList());
  }

  /// A step without an end is over on the day it begins.
  private static Step step(JsonNode node) {
    var begins = offset(node.path("begins"));
    return new Step(
        node.path("key").asString(),
        node.path("round").asInt(1),
        texts(node.path("title")),
        node.path("owner").asString(),
        begins,
        node.has("ends") ? offset(node.path("ends")) : begins);
  }

  private static Offset offset(JsonNode node) {
    var from = Anchor.valueOf(node.path("from").asString().toUpperCase(Locale.ROOT));
    if (node.has("end-of-week"))
      return new Offset.EndOfWeek(from, node.path("end-of-week").asInt());
    return node.has("weeks")
        ? new Offset.Weeks(from, node.path("weeks").asInt())
        : new Offset.Days(from, node.path("days").asInt());
  }

  private static Map<String, String> texts(JsonNode node) {
    return node.propertyStream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().asString()));
  }
}
