package dk.klynge.planning.command;

import dk.klynge.documents.Projection.Degrees;
import dk.klynge.engine.clustering.Centre;
import dk.klynge.engine.clustering.Cluster;
import dk.klynge.planning.PlanSite;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// The plan as GeoJSON (RFC 7946): the hull and the centre of each cluster, and every site. What
/// has no known place on earth has no geometry.
record PlanMap(Finished plan) {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final double ROUND = 1e7;

  Map<String, Object> collection() {
    var features = new ArrayList<Map<String, Object>>();
    for (var cluster : plan.proposal().clusters()) features.add(hull(cluster));
    for (var cluster : plan.proposal().clusters()) features.add(centre(cluster));
    for (var cluster : plan.proposal().clusters())
      for (var id : cluster.sites()) features.add(site(cluster, plan.site(id)));
    return ordered("type", "FeatureCollection", "features", features);
  }

  private Map<String, Object> hull(Cluster cluster) {
    var points =
        cluster.sites().stream()
            .map(id -> where(plan.site(id)))
            .flatMap(Optional::stream)
            .map(point -> new Coordinate(rounded(point.longitude()), rounded(point.latitude())))
            .toArray(Coordinate[]::new);
    var geometry =
        points.length == 0
            ? Optional.<Map<String, Object>>empty()
            : Optional.of(geometry(GEOMETRY.createMultiPointFromCoords(points).convexHull()));
    var properties = ordered("kind", "hull", "cluster", cluster.label());
    properties.put("sites", cluster.measures().sites());
    properties.put("weight", cluster.measures().weight());
    properties.put("value", cluster.measures().value());
    properties.put("diameter", cluster.measures().diameter());
    properties.put("broken", new PlanTables(plan).broken(cluster));
    return feature(geometry, properties);
  }

  private Map<String, Object> centre(Cluster cluster) {
    var properties = ordered("kind", "centre", "cluster", cluster.label());
    return switch (cluster.centre()) {
      case Centre.AtSite(var id) -> {
        properties.put("site", id);
        yield feature(where(plan.site(id)).map(PlanMap::point), properties);
      }
      case Centre.AtPoint(var x, var y) ->
          feature(plan.asked().coordinates().onEarth(x, y).map(PlanMap::point), properties);
    };
  }

  private Map<String, Object> site(Cluster cluster, PlanSite site) {
    var sites = plan.asked().problem().sites();
    var index = sites.indexOf(site.id()).orElseThrow();
    var properties = ordered("kind", "site", "site", site.id());
    properties.put("name", site.name());
    properties.put("cluster", cluster.label());
    if (sites.weightKnown(index)) properties.put("weight", sites.weight(index));
    site.today().ifPresent(today -> properties.put("today", today));
    return feature(where(site).map(PlanMap::point), properties);
  }

  private Optional<Degrees> where(PlanSite site) {
    var coordinates = plan.asked().coordinates();
    return switch (site.place()) {
      case PlanSite.Place.OnEarth(var latitude, var longitude) ->
          Optional.of(new Degrees(latitude, longitude));
      case PlanSite.Place.OnMap map ->
          Optional.of(new Degrees(map.where().latitude(), map.where().longitude()));
      case PlanSite.Place.InFile(var x, var y) -> coordinates.onEarth(x, y);
      case PlanSite.Place.Unknown _ -> Optional.empty();
    };
  }

  private static Map<String, Object> point(Degrees where) {
    return ordered("type", "Point", "coordinates", position(where.longitude(), where.latitude()));
  }

  private static Map<String, Object> geometry(Geometry hull) {
    var corners = hull.getCoordinates();
    if (corners.length == 1) return point(new Degrees(corners[0].y, corners[0].x));
    if (hull.getDimension() == 1)
      return ordered("type", "LineString", "coordinates", positions(Arrays.asList(corners)));
    var ring = Arrays.asList(corners);
    var exterior = Orientation.isCCW(corners) ? ring : ring.reversed();
    return ordered("type", "Polygon", "coordinates", List.of(positions(exterior)));
  }

  private static List<List<Double>> positions(List<Coordinate> corners) {
    return corners.stream().map(corner -> position(corner.x, corner.y)).toList();
  }

  private static List<Double> position(double longitude, double latitude) {
    return List.of(rounded(longitude), rounded(latitude));
  }

  private static double rounded(double degrees) {
    return Math.round(degrees * ROUND) / ROUND;
  }

  private static Map<String, Object> feature(
      Optional<Map<String, Object>> geometry, Map<String, Object> properties) {
    var feature = ordered("type", "Feature", "geometry", geometry);
    feature.put("properties", properties);
    return feature;
  }

  private static Map<String, Object> ordered(
      String first, Object value, String second, Object other) {
    var map = new LinkedHashMap<String, Object>();
    map.put(first, value);
    map.put(second, other);
    return map;
  }
}
