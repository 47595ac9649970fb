package dk.klynge.story;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a planner sees on the map of a scenario: who lies where, in which cluster.
record TownMap(List<House> houses) {

  private static final int MOST_HOUSES = 8;
  private static final int MOST_PLACES = 750;
  private static final double NARROWER = 0.57;
  private static final double NEARER = 0.8;

  /// More than a kilometre, in degrees.
  private static final double NOT_NEAR = 0.0115;

  record House(String name, String cluster, int places, double longitude, double latitude) {

    double from(List<House> others) {
      double east = others.stream().mapToDouble(House::longitude).average().orElseThrow();
      double north = others.stream().mapToDouble(House::latitude).average().orElseThrow();
      return Math.hypot((longitude - east) * NARROWER, latitude - north);
    }
  }

  /// A house that is sent into a cluster.
  record Sent(String house, String from, String into) {}

  static TownMap of(Stage stage, String scenario) {
    var text = stage.browsing().get(scenario + ".geojson").text();
    var houses = new ArrayList<House>();
    for (var feature : JsonMapper.shared().readTree(text).path("features"))
      if (feature.path("geometry").path("type").asString().equals("Point"))
        houses.add(house(feature));
    return new TownMap(List.copyOf(houses));
  }

  private static House house(JsonNode feature) {
    var said = feature.path("properties");
    var point = feature.path("geometry").path("coordinates");
    return new House(
        said.path("name").asString(),
        said.path("group").asString(),
        Integer.parseInt(said.path("lines").path(0).asString().replaceAll("\\D", "")),
        point.path(0).asDouble(),
        point.path(1).asDouble());
  }

  private Map<String, List<House>> clusters() {
    return houses.stream().collect(groupingBy(House::cluster));
  }

  /// A house in the middle of its cluster and the farthest other cluster that has room for it and
  /// is not the smaller one: nothing speaks for the move but that somebody wishes it. The cluster
  /// that is there already lies on the way, yet not near.
  Sent oddWish(String old) {
    var best = new Sent("", "", "");
    double farthest = 0;
    var clusters = clusters();
    clusters.remove(old);
    for (var house : houses)
      for (var into : clusters.keySet()) {
        if (house.cluster().equals(old) || into.equals(house.cluster())) continue;
        double far = house.from(members(into)) - 2 * house.from(members(house.cluster()));
        if (far <= farthest || !takes(into, house) || !onTheWay(house, old, into)) continue;
        farthest = far;
        best = new Sent(house.name(), house.cluster(), into);
      }
    return best;
  }

  private boolean onTheWay(House house, String old, String into) {
    double way = house.from(members(old));
    return way > NOT_NEAR && way < NEARER * house.from(members(into));
  }

  private boolean takes(String cluster, House house) {
    return members(cluster).size() < MOST_HOUSES
        && places(members(house.cluster())) <= places(members(cluster))
        && places(members(cluster)) + house.places() <= MOST_PLACES;
  }

  private List<House> members(String cluster) {
    return houses.stream().filter(house -> house.cluster().equals(cluster)).toList();
  }

  private static int places(List<House> houses) {
    return houses.stream().mapToInt(House::places).sum();
  }
}
