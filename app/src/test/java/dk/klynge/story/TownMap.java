package dk.klynge.story;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a planner sees on the map of a scenario: who lies where, in which cluster.
record TownMap(List<House> houses) {

  private static final double NARROWER = 0.57;

  record House(String name, String cluster, int places, double longitude, double latitude) {

    double from(House other) {
      return Math.hypot((longitude - other.longitude) * NARROWER, latitude - other.latitude);
    }

    double from(List<House> others) {
      double east = others.stream().mapToDouble(House::longitude).average().orElseThrow();
      double north = others.stream().mapToDouble(House::latitude).average().orElseThrow();
      return Math.hypot((longitude - east) * NARROWER, latitude - north);
    }

    List<House> nearest(List<House> others, int many) {
      return others.stream().sorted(comparingDouble(this::from)).limit(many).toList();
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

  /// The oddest wish among the houses that are free: whatever the town looks like, there is one for
  /// which most speaks. The cluster that is there already lies between its two ends.
  OddWish oddWish(String old) {
    var there = houses.stream().filter(house -> house.cluster().equals(old)).toList();
    var free = houses.stream().filter(house -> !there.contains(house)).toList();
    return free.stream()
        .flatMap(house -> wishes(house, free, there))
        .max(comparingLong(OddWish::speaksForIt).thenComparingDouble(OddWish::odd))
        .orElseThrow();
  }

  private static Stream<OddWish> wishes(House house, List<House> free, List<House> old) {
    var near = house.nearest(free, OddWish.HOUSES);
    var rest = free.stream().filter(other -> !near.contains(other)).toList();
    return rest.stream()
        .map(other -> new OddWish(house, near, other.nearest(rest, OddWish.HOUSES), old));
  }
}
