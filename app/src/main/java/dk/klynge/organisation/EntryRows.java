package dk.klynge.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// A row of the statement in [Entries] as an [Entry].
@Repository
class EntryRows implements RowMapper<Entry> {

  private static final List<String> ATTRIBUTES =
      List.of("address", "postal_code", "town", "district", "municipality", "website");

  private final ObjectReader ids;

  EntryRows(JsonMapper json) {
    ids = json.readerFor(new TypeReference<Map<String, String>>() {});
  }

  @Override
  public Entry mapRow(ResultSet row, int number) throws SQLException {
    var places = places(row.getString("places"));
    return new Entry(
        new InstitutionId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("type"),
        row.getString("ownership"),
        named(row, "area"),
        clusterOf(row),
        named(row, "umbrella"),
        point(row),
        places,
        total(places),
        attributes(row));
  }

  static ClusterName cluster(ResultSet row, int number) throws SQLException {
    return new ClusterName(
        new ClusterId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("kind"));
  }

  private static Optional<Named> named(ResultSet row, String column) throws SQLException {
    var name = row.getString(column + "_name");
    return name == null
        ? Optional.empty()
        : Optional.of(new Named(row.getObject(column, UUID.class), name));
  }

  private static Optional<ClusterName> clusterOf(ResultSet row) throws SQLException {
    var name = row.getString("cluster_name");
    if (name == null) return Optional.empty();
    var id = new ClusterId(row.getObject("cluster", UUID.class));
    return Optional.of(new ClusterName(id, name, row.getString("cluster_kind")));
  }

  private static Optional<Point> point(ResultSet row) throws SQLException {
    var latitude = row.getDouble("latitude");
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(new Point(latitude, row.getDouble("longitude")));
  }

  /// `nursery=24,kindergarten=44`, as the statement writes it.
  private static Map<String, Integer> places(@Nullable String text) {
    if (text == null) return Map.of();
    var places = new HashMap<String, Integer>();
    for (var part : text.split(",", -1)) {
      var at = part.indexOf('=');
      places.put(part.substring(0, at), Integer.valueOf(part.substring(at + 1)));
    }
    return places;
  }

  private static OptionalInt total(Map<String, Integer> places) {
    return places.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(places.values().stream().mapToInt(Integer::intValue).sum());
  }

  private Map<String, String> attributes(ResultSet row) throws SQLException {
    var attributes = new LinkedHashMap<String, String>();
    for (var attribute : ATTRIBUTES) {
      var value = row.getString(attribute);
      if (value != null) attributes.put(attribute, value);
    }
    var others = row.getString("ids");
    if (others != null) attributes.putAll(ids.<Map<String, String>>readValue(others));
    return attributes;
  }
}
