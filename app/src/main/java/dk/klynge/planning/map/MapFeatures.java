package dk.klynge.planning.map;

import dk.klynge.engine.clustering.Centre;
import dk.klynge.engine.clustering.Cluster;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Point;
import dk.klynge.planning.reading.Reading;
import dk.klynge.planning.reading.SiteNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Clusters as the map's script draws them (GeoJSON, WGS84): an outline, a point per institution,
/// and the centre set apart.
public final class MapFeatures {

  /// @param type always FeatureCollection
  public record Collection(String type, List<Feature> features) {}

  public record Feature(String type, Geometry geometry, Map<String, Object> properties) {}

  public record Geometry(String type, Object coordinates) {}

  /// How the map names and paints.
  ///
  /// @param group what a cluster is called, by its label
  /// @param url its page, by its label; empty where there is none
  /// @param lines what else is said of an institution
  public record Look(
      Map<String, Integer> marks,
      UnaryOperator<String> group,
      UnaryOperator<String> url,
      Function<Entry, List<String>> lines) {}

  private final SiteNames names;
  private final Look look;
  private final List<Feature> features = new ArrayList<>();

  private MapFeatures(SiteNames names, Look look) {
    this.names = names;
    this.look = look;
  }

  public static Collection of(List<Cluster> clusters, SiteNames names, Look look) {
    var map = new MapFeatures(names, look);
    clusters.forEach(map::add);
    return new Collection("FeatureCollection", List.copyOf(map.features));
  }

  private void add(Cluster cluster) {
    var members = cluster.sites().stream().map(id -> names.entry(id)).toList();
    var outline = Hull.around(members.stream().map(MapFeatures::place).toList());
    feature(new Geometry("Polygon", List.of(outline)), cluster, hull(cluster));
    for (var site : members)
      feature(new Geometry("Point", coordinates(place(site))), cluster, point(cluster, site));
  }

  private Map<String, Object> hull(Cluster cluster) {
    var url = look.url().apply(cluster.label());
    return url.isEmpty()
        ? Map.of("short", cluster.label())
        : Map.of("short", cluster.label(), "url", url);
  }

  private Map<String, Object> point(Cluster cluster, Entry site) {
    return Map.of(
        "id", Reading.id(site),
        "name", site.name(),
        "url", "/institutions/" + Reading.id(site),
        "centre", isCentre(cluster, site),
        "lines", look.lines().apply(site));
  }

  private void feature(Geometry geometry, Cluster cluster, Map<String, Object> own) {
    var properties = new LinkedHashMap<>(own);
    properties.put("group", look.group().apply(cluster.label()));
    properties.put("colour", look.marks().getOrDefault(cluster.label(), 0));
    features.add(new Feature("Feature", geometry, properties));
  }

  private static boolean isCentre(Cluster cluster, Entry site) {
    return cluster.centre() instanceof Centre.AtSite(var id) && id.equals(Reading.id(site));
  }

  static Point place(Entry site) {
    return site.point().orElseThrow();
  }

  private static double[] coordinates(Point point) {
    return new double[] {point.longitude(), point.latitude()};
  }
}
