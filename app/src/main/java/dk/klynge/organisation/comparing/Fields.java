package dk.klynge.organisation.comparing;

import dk.klynge.organisation.comparing.Difference.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Gathers, field by field, what an import changes about one institution, in words for people.
final class Fields {

  private final List<Field> all = new ArrayList<>();

  List<Field> all() {
    return all;
  }

  /// One value; nothing is noted where both are the same.
  void add(String field, String unit, String before, String after) {
    if (!before.equals(after)) all.add(new Field(field, unit, before, after));
  }

  /// All columns of `after` in a steady order.
  void add(String unit, Map<String, String> before, Map<String, String> after) {
    new TreeMap<>(after)
        .forEach((column, value) -> add(column, unit, before.getOrDefault(column, ""), value));
  }
}
