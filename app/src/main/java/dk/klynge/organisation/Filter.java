package dk.klynge.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.TypeMismatchException;

/// Which institutions of the register are meant; an empty field leaves everything in.
///
/// @param text every word must occur in the name, an address or an id
/// @param clusterKind municipal, self_owning, special, network, or `none` for those in no cluster
public record Filter(
    Optional<String> text,
    Optional<AreaId> area,
    Optional<String> ownership,
    Optional<String> type,
    Optional<ClusterId> cluster,
    Optional<String> clusterKind,
    Optional<UmbrellaId> umbrella,
    Optional<String> municipality) {

  public static Filter all() {
    return of(Map.of());
  }

  /// Reads the query parameters `text`, `area`, `ownership`, `type`, `cluster`, `clusterKind`,
  /// `umbrella` and `municipality`; others and empty ones are ignored.
  ///
  /// @throws TypeMismatchException when an id is none; pages and the API answer it with 400
  public static Filter of(Map<String, String> query) {
    return new Filter(
        value(query, "text"),
        id(query, "area", AreaId.class, AreaId::of),
        value(query, "ownership"),
        value(query, "type"),
        id(query, "cluster", ClusterId.class, ClusterId::of),
        value(query, "clusterKind"),
        id(query, "umbrella", UmbrellaId.class, UmbrellaId::of),
        value(query, "municipality"));
  }

  /// The query parameters that [#of] reads back; only those that are set.
  public Map<String, String> query() {
    var query = new LinkedHashMap<String, String>();
    text.ifPresent(value -> query.put("text", value));
    area.ifPresent(value -> query.put("area", value.value().toString()));
    ownership.ifPresent(value -> query.put("ownership", value));
    type.ifPresent(value -> query.put("type", value));
    cluster.ifPresent(value -> query.put("cluster", value.value().toString()));
    clusterKind.ifPresent(value -> query.put("clusterKind", value));
    umbrella.ifPresent(value -> query.put("umbrella", value.value().toString()));
    municipality.ifPresent(value -> query.put("municipality", value));
    return query;
  }

  private static <T> Optional<T> id(
      Map<String, String> query, String key, Class<T> type, Function<String, T> of) {
    return value(query, key)
        .map(text -> {
          try {
            return of.apply(text);
          } catch (IllegalArgumentException e) {
            throw new TypeMismatchException(text, type, e);
          }
        });
  }

  private static Optional<String> value(Map<String, String> query, String key) {
    return Optional.ofNullable(query.get(key)).map(String::strip).filter(text -> !text.isEmpty());
  }
}
