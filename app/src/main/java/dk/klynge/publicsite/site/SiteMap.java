package dk.klynge.publicsite.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/// The institutions as GeoJSON (RFC 7946), coloured by cluster, as `map.js` reads it.
record SiteMap(String type, List<Feature> features) {

  record Feature(String type, Geometry geometry, Properties properties) {}

  record Geometry(String type, double[] coordinates) {}

  record Properties(UUID id, String name, String url, String group, int colour, String label) {}

  /// @param alone what those are called that are in no cluster
  static SiteMap of(Content content, Tongue tongue, String alone) {
    var register = content.register();
    var colours = new HashMap<String, Integer>();
    var features = new ArrayList<Feature>();
    for (var house : register.institutions()) {
      if (!house.where().isKnown()) continue;
      var group =
          house.cluster().map(register.clusters()::get).map(one -> one.name()).orElse(alone);
      var colour = colours.computeIfAbsent(group, _ -> colours.size());
      features.add(
          new Feature(
              "Feature",
              new Geometry(
                  "Point",
                  new double[] {
                    rounded(house.where().longitude()), rounded(house.where().latitude())
                  }),
              new Properties(
                  house.id(), house.name(), tongue.institution(house.id()), group, colour, group)));
    }
    return new SiteMap("FeatureCollection", features);
  }

  /// Five decimals are about a metre.
  private static double rounded(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }
}
