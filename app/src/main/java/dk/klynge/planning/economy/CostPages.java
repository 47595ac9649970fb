package dk.klynge.planning.economy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the pages of the cost model show. Templates only read.
final class CostPages {

  private CostPages() {}

  /// @param imported the text sent for import and what is wrong with it; empty before one is sent
  record ListPage(List<Row> versions, boolean mayEdit, Import imported) {}

  record Row(int number, String name, String by, Optional<Instant> at, boolean inForce) {}

  record Import(String text, List<String> problems) {}

  /// @param changes what this version says otherwise than the one before it
  record ShowPage(
      Row version,
      String description,
      List<Group> groups,
      List<Change> changes,
      String text,
      boolean mayEdit) {}

  record Group(String titleKey, List<Fact> facts) {}

  record Fact(String labelKey, String value) {}

  record Change(String labelKey, String before, String after) {}

  /// @param based the latest version when the form was made
  /// @param conflict what a version that was saved meanwhile says otherwise than this form
  record FormPage(
      int based,
      List<FieldGroup> groups,
      Map<String, String> errors,
      Optional<Conflict> conflict) {}

  record FieldGroup(String titleKey, List<Field> fields) {}

  record Field(String name, String labelKey, String kind, String value, String error) {}

  record Conflict(int version, String by, List<Change> changes) {}
}
