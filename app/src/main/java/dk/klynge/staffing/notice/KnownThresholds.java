package dk.klynge.staffing.notice;

import dk.klynge.documents.ShippedYaml;
import dk.klynge.staffing.notice.Thresholds.Duty;
import dk.klynge.staffing.notice.Thresholds.Threshold;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// The versions of the thresholds that come with the program.
@Component
class KnownThresholds {

  private static final String SHIPPED = "staffing/law/collective-dismissal.yaml";

  private final List<Thresholds> versions;

  KnownThresholds() {
    versions =
        ShippedYaml.read(SHIPPED)
            .path("versions")
            .valueStream()
            .map(KnownThresholds::version)
            .sorted(Comparator.comparing(Thresholds::from).reversed())
            .toList();
  }

  /// In force on the day; the first for days before it.
  Thresholds on(LocalDate day) {
    return versions.stream()
        .filter(one -> !one.from().isAfter(day))
        .findFirst()
        .orElseGet(versions::getLast);
  }

  private static Thresholds version(JsonNode node) {
    return new Thresholds(
        node.path("version").asInt(),
        LocalDate.parse(node.path("from").asString()),
        node.path("source").asString(),
        node.path("window").asInt(),
        node.path("others-from").asInt(),
        node.path("wait").asInt(),
        node.path("thresholds").valueStream().map(KnownThresholds::threshold).toList(),
        node.path("duties")
            .valueStream()
            .map(duty -> new Duty(duty.path("key").asString(), duty.path("paragraph").asString()))
            .toList());
  }

  private static Threshold threshold(JsonNode node) {
    int above = node.path("above").asInt();
    var below =
        node.has("below") ? OptionalInt.of(node.path("below").asInt()) : OptionalInt.empty();
    return node.has("heads")
        ? new Thresholds.Heads(above, below, node.path("heads").asInt())
        : new Thresholds.Percent(above, below, node.path("percent").asInt());
  }
}
