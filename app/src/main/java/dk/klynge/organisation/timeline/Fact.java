package dk.klynge.organisation.timeline;

import dk.klynge.time.Period;
import java.util.HashMap;
import java.util.Map;

/// One row: what is true of one thing during one period. Columns without a value are left out.
public record Fact(Table table, Map<String, String> values, Period valid) {

  public Fact {
    values = Map.copyOf(values);
  }

  public String get(String column) {
    return values.getOrDefault(column, "");
  }

  /// The same with other values; an empty text takes a value away.
  public Fact with(Map<String, String> changes) {
    var all = new HashMap<>(values);
    all.putAll(changes);
    all.values().removeIf(String::isEmpty);
    return new Fact(table, all, valid);
  }

  public Fact during(Period other) {
    return new Fact(table, values, other);
  }

  Map<String, String> key() {
    return table.keyOf(values);
  }
}
