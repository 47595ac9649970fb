package dk.klynge.planning.criteria;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What the pages show. Templates only read.
final class CriteriaPages {

  private CriteriaPages() {}

  /// @param imported the text sent for import and what is wrong with it; empty before one is sent
  record ListPage(List<Row> presets, List<Row> kept, boolean mayEdit, Import imported) {}

  record Row(String key, String name, String description, int version) {}

  record Import(String text, List<String> problems) {}

  record ShowPage(
      Row criteria,
      List<Section> sections,
      List<Version> versions,
      boolean mayEdit,
      boolean preset,
      boolean latest,
      String text) {}

  /// Sentences under a heading.
  record Section(String titleKey, List<String> sentences) {}

  /// A version and what became different with it.
  record Version(
      int number, Instant savedAt, String savedBy, List<String> added, List<String> removed) {}

  /// @param based the version the form was made from; 0 for a new set
  record FormPage(
      String titleKey,
      String action,
      String back,
      int based,
      List<FieldGroup> groups,
      Map<String, String> errors,
      Conflict conflict) {}

  record FieldGroup(String titleKey, List<Field> fields) {}

  record Field(
      String name,
      String labelKey,
      String hintKey,
      String kind,
      String value,
      List<Choice> options,
      String error) {}

  record Choice(String value, String text) {}

  /// Another version was saved meanwhile: what it has and mine has not, and the other way round.
  record Conflict(int version, String savedBy, List<String> theirs, List<String> mine) {

    static final Conflict NONE = new Conflict(0, "", List.of(), List.of());
  }
}
