package dk.klynge.organisation.institution;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// GeoJSON (RFC 7946) of institutions, as short as the map can read it: 13,000 points must stay
/// usable.
record InstitutionsMap(String type, List<Feature> features) {

  record Feature(String type, Geometry geometry, Properties properties) {}

  record Geometry(String type, double[] coordinates) {}

  /// `colour` numbers the groups from 0 in the order in which they appear, `label` is what the
  /// group is called; `size` is the number of places, left out when not known.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Properties(
      UUID id,
      String name,
      String url,
      String group,
      int colour,
      String label,
      @Nullable Integer size) {}

  /// What the colours mean.
  enum By {
    AREA,
    CLUSTER,
    OWNERSHIP,
    TYPE;

    static By of(Map<String, String> parameters) {
      return Arrays.stream(values())
          .filter(by -> by.name().equalsIgnoreCase(parameters.get("by")))
          .findFirst()
          .orElse(AREA);
    }

    /// What the group is called; `text` translates the key of a message.
    String label(Entry entry, UnaryOperator<String> text) {
      return switch (this) {
        case AREA -> entry.area().map(Named::name).orElse(text.apply("organisation.no-area"));
        case CLUSTER ->
            entry.cluster().map(ClusterName::name).orElse(text.apply("organisation.no-cluster"));
        case OWNERSHIP -> text.apply("organisation.ownership." + entry.ownership());
        case TYPE -> text.apply("organisation.type." + entry.type());
      };
    }
  }

  static InstitutionsMap of(List<Entry> entries, By by, LocalDate day, UnaryOperator<String> text) {
    var colours = new HashMap<String, Integer>();
    var features = new ArrayList<Feature>();
    for (var entry : entries) {
      if (entry.point().isEmpty()) continue;
      var group = by.label(entry, text);
      var colour = colours.computeIfAbsent(group, _ -> colours.size());
      features.add(
          new Feature(
              "Feature", geometry(entry.point().get()), properties(entry, group, colour, day)));
    }
    return new InstitutionsMap("FeatureCollection", features);
  }

  private static Properties properties(Entry entry, String group, int colour, LocalDate day) {
    var url = "/institutions/" + entry.id().value() + "?day=" + day;
    return new Properties(
        entry.id().value(),
        entry.name(),
        url,
        group,
        colour,
        group,
        entry.totalPlaces().isPresent() ? entry.totalPlaces().getAsInt() : null);
  }

  private static Geometry geometry(Point point) {
    return new Geometry(
        "Point", new double[] {rounded(point.longitude()), rounded(point.latitude())});
  }

  /// Six decimals are about ten centimetres.
  private static double rounded(double degrees) {
    return Math.round(degrees * 1e6) / 1e6;
  }
}
