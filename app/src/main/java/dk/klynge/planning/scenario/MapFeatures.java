package dk.klynge.planning.scenario;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Point;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.map.Colours;
import dk.klynge.planning.map.Hull;
import dk.klynge.planning.scenario.history.ActWords;
import dk.klynge.planning.scenario.structure.Bench;
import dk.klynge.planning.scenario.structure.Fastened;
import dk.klynge.ui.Format;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// A scenario as the map's script draws it (GeoJSON, WGS84): an outline for each cluster, and a
/// point for each institution, also for those that are free.
@Component
class MapFeatures {

  /// Grey, as the map's script counts.
  private static final int NO_CLUSTER = 6;

  private final ActWords words;
  private final Format format;

  MapFeatures(ActWords words, Format format) {
    this.words = words;
    this.format = format;
  }

  /// @param type always FeatureCollection
  record Collection(String type, int revision, List<Feature> features) {}

  record Feature(String type, Geometry geometry, Map<String, Object> properties) {}

  record Geometry(String type, Object coordinates) {}

  Collection of(Bench bench) {
    var features = new ArrayList<Feature>();
    var clusters = bench.clusters();
    var colours = colours(bench, clusters);
    for (var cluster : clusters) outline(bench, cluster, colours).forEach(features::add);
    for (var entry : bench.baseline().institutions())
      if (entry.point().isPresent()) features.add(point(bench, entry, colours));
    return new Collection("FeatureCollection", bench.revision(), features);
  }

  /// A cluster that the beginning has keeps its colour whatever becomes of it.
  private static Map<String, Integer> colours(Bench bench, List<PlannedCluster> clusters) {
    var middles = new LinkedHashMap<String, Point>();
    Stream.concat(bench.baseline().clusters().stream(), clusters.stream())
        .forEach(cluster -> {
          var places = places(bench, cluster);
          if (!places.isEmpty()) middles.putIfAbsent(cluster.label(), middle(places));
        });
    return Colours.of(middles);
  }

  private static List<Point> places(Bench bench, PlannedCluster cluster) {
    return cluster.members().stream()
        .map(id -> Objects.requireNonNull(bench.entries().get(id)))
        .flatMap(entry -> entry.point().stream())
        .toList();
  }

  private static Point middle(List<Point> places) {
    return new Point(
        places.stream().mapToDouble(Point::latitude).average().orElse(0),
        places.stream().mapToDouble(Point::longitude).average().orElse(0));
  }

  private static Stream<Feature> outline(
      Bench bench, PlannedCluster cluster, Map<String, Integer> colours) {
    var places = places(bench, cluster);
    if (places.isEmpty()) return Stream.empty();
    var properties = new HashMap<String, Object>();
    properties.put("group", cluster.name());
    properties.put("cluster", cluster.label());
    properties.put("colour", colours.getOrDefault(cluster.label(), 0));
    var ring = List.of(Hull.around(places));
    return Stream.of(new Feature("Feature", new Geometry("Polygon", ring), properties));
  }

  private Feature point(Bench bench, Entry entry, Map<String, Integer> colours) {
    var cluster = bench.structure().clusterOf(entry.id());
    var at = entry.point().orElseThrow();
    var properties = new HashMap<String, Object>();
    properties.put("id", entry.id().value().toString());
    properties.put("name", entry.name());
    properties.put(
        "group", cluster.map(bench::name).orElseGet(() -> words.say("planning.scenario.free.one")));
    properties.put(
        "colour",
        cluster
            .map(ClusterId::value)
            .map(id -> colours.getOrDefault(id.toString(), 0))
            .orElse(NO_CLUSTER));
    properties.put("lines", lines(bench, entry));
    var place = new double[] {at.longitude(), at.latitude()};
    return new Feature("Feature", new Geometry("Point", place), properties);
  }

  private List<String> lines(Bench bench, Entry entry) {
    var lines = new ArrayList<String>();
    entry
        .totalPlaces()
        .ifPresent(
            places -> lines.add(words.say("planning.proposal.places", format.number(places))));
    if (new Fastened(bench).holds(entry)) lines.add(words.say("planning.scenario.locked"));
    return lines;
  }
}
