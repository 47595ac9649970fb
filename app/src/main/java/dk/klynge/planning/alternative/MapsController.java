package dk.klynge.planning.alternative;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.planning.AlternativeId;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.alternative.history.Alternative;
import dk.klynge.planning.alternative.history.Gate;
import dk.klynge.planning.alternative.history.MakeTrial;
import dk.klynge.planning.alternative.history.Originals;
import dk.klynge.planning.alternative.history.TrialWords;
import dk.klynge.planning.map.Hull;
import dk.klynge.ui.Format;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The clusters that an alternative is about or touches, before and after, in the same colours.
@RestController
class MapsController {

  private static final String GEOJSON = "application/geo+json";

  private final Gate gate;
  private final Originals originals;
  private final TrialWords words;
  private final Format format;

  MapsController(Gate gate, Originals originals, TrialWords words, Format format) {
    this.gate = gate;
    this.originals = originals;
    this.words = words;
    this.format = format;
  }

  /// GeoJSON as the map's script reads it.
  record Drawn(String type, List<Feature> features) {}

  record Feature(String type, Geometry geometry, Map<String, Object> properties) {}

  record Geometry(String type, Object coordinates) {}

  @GetMapping(path = "/alternatives/{id}/before.geojson", produces = GEOJSON)
  @Needs(PlanningActions.READ_ALTERNATIVES)
  Drawn before(@PathVariable AlternativeId id) {
    var alternative = gate.find(id);
    return drawn(originals.of(alternative), alternative);
  }

  @GetMapping(path = "/alternatives/{id}/after.geojson", produces = GEOJSON)
  @Needs(PlanningActions.READ_ALTERNATIVES)
  Drawn after(@PathVariable AlternativeId id) {
    var alternative = gate.find(id);
    return drawn(
        MakeTrial.changed(originals.of(alternative), alternative.reshaping()), alternative);
  }

  private Drawn drawn(Scenario scenario, Alternative alternative) {
    var shown = shown(alternative);
    var order = shown.stream().map(each -> each.value().toString()).sorted().toList();
    var features = new ArrayList<Feature>();
    for (var cluster : scenario.clusters())
      if (shown.contains(cluster.id()))
        features.addAll(features(scenario, cluster, order.indexOf(cluster.label())));
    return new Drawn("FeatureCollection", List.copyOf(features));
  }

  private static Set<ClusterId> shown(Alternative alternative) {
    var shown = new HashSet<>(alternative.reshaping().touched());
    shown.addAll(alternative.chosen());
    return shown;
  }

  private List<Feature> features(Scenario scenario, PlannedCluster cluster, int colour) {
    var members = Set.copyOf(cluster.members());
    var placed =
        scenario.institutions().stream()
            .filter(entry -> members.contains(entry.id()) && entry.point().isPresent())
            .toList();
    if (placed.isEmpty()) return List.of();
    var features = new ArrayList<Feature>();
    var outline = Hull.around(placed.stream().map(each -> each.point().orElseThrow()).toList());
    features.add(
        new Feature(
            "Feature",
            new Geometry("Polygon", List.of(outline)),
            Map.of("short", cluster.name(), "group", cluster.name(), "colour", colour)));
    placed.forEach(entry -> features.add(point(entry, cluster, colour)));
    return features;
  }

  private Feature point(Entry entry, PlannedCluster cluster, int colour) {
    var point = entry.point().orElseThrow();
    var lines =
        Optional.of(entry.totalPlaces())
            .filter(total -> total.isPresent())
            .map(total ->
                List.of(words.say("planning.proposal.places", format.number(total.getAsInt()))))
            .orElse(List.of());
    return new Feature(
        "Feature",
        new Geometry("Point", new double[] {point.longitude(), point.latitude()}),
        Map.of(
            "id",
            entry.id().value().toString(),
            "name",
            entry.name(),
            "url",
            "/institutions/" + entry.id().value(),
            "centre",
            false,
            "lines",
            lines,
            "group",
            cluster.name(),
            "colour",
            colour));
  }
}
