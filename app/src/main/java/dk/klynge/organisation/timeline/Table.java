package dk.klynge.organisation.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A table of the register whose rows are valid for a period, and what names one thing in it.
public enum Table {
  AREA("id"),
  UMBRELLA("id"),
  LEGAL_UNIT("id"),
  CLUSTER("id"),
  INSTITUTION("id"),
  UNIT("id"),
  PLACES("unit", "age_group"),
  MEMBERSHIP("institution"),
  EXTERNAL_ID("kind", "value", "entity"),
  EMPLOYMENT("id"),
  ROLE("id");

  private final List<String> key;

  Table(String... key) {
    this.key = List.of(key);
  }

  String sql() {
    return "organisation." + name().toLowerCase(Locale.ROOT);
  }

  /// The condition that finds one thing by its key.
  String byKey() {
    return String.join(
        " and ", key.stream().map(column -> column + "::text = :" + column).toList());
  }

  /// The key as one text, the same for every row of one thing.
  String textOf(Map<String, String> values) {
    return String.join("/", key.stream().map(column -> values.getOrDefault(column, "")).toList());
  }

  Map<String, String> keyOf(Map<String, String> values) {
    if (!values.keySet().containsAll(key))
      throw new IllegalArgumentException(
          this + " is named by " + key + ", not by " + values.keySet());
    return key.stream().collect(Collectors.toMap(column -> column, values::get));
  }
}
