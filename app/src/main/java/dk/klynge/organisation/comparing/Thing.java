package dk.klynge.organisation.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One row of the register as it is on the day of the import.
///
/// @param values columns without key and period; what has no value is left out
/// @param until the day on which it ends or another row begins; empty when open
public record Thing(
    Identity key, Map<String, String> values, LocalDate from, Optional<LocalDate> until) {

  /// What names a thing: its table and the values of the key's columns.
  public record Identity(Kind kind, Map<String, String> columns) {

    static Identity of(Kind kind, String id) {
      return new Identity(kind, Map.of("id", id));
    }

    String id() {
      return columns.getOrDefault("id", "");
    }
  }

  public enum Kind {
    AREA("id"),
    UMBRELLA("id"),
    LEGAL_UNIT("id"),
    CLUSTER("id"),
    INSTITUTION("id"),
    UNIT("id"),
    PLACES("unit", "age_group"),
    MEMBERSHIP("institution"),
    EXTERNAL_ID("kind", "value", "entity");

    private final String columns;

    Kind(String... columns) {
      this.columns = String.join(" ", columns);
    }

    List<String> columns() {
      return List.of(columns.split(" ", -1));
    }

    String table() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
