package dk.klynge.organisation.comparing;

import java.util.List;

/// What an import means for one institution.
///
/// @param row where the file says so; 0 where it is the file's silence that says it
public record Difference(Kind kind, String id, String name, int row, List<Field> fields) {

  public enum Kind {
    CREATED,
    CHANGED,
    CLOSED
  }

  /// `unit` is empty for what belongs to the institution itself.
  public record Field(String field, String unit, String before, String after) {}
}
