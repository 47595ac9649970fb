package dk.klynge.leadership.catalogue;

import java.util.List;
import java.util.Map;

/// What the pages of the catalogue show, in the language of the page.
final class CataloguePages {

  private CataloguePages() {}

  /// @param change `new`, `changed` or `same`, against the version before
  /// @param uses what a competence serves and is needed by; empty for a task
  record Line(
      String code, String name, String text, String place, List<String> uses, String change) {}

  /// @param key message key of the kind of leadership
  record Group(String key, List<Line> tasks) {}

  /// @param gone what the version before had
  record ShowPage(
      CatalogueVersion version,
      List<CatalogueVersion> versions,
      List<Group> groups,
      List<Line> competences,
      List<String> gone,
      boolean mayRevise,
      boolean inWork) {}

  enum Conflict {
    NONE,
    CHANGED
  }

  record Choice(String value, String text, boolean chosen) {}

  /// @param changed another has saved this entry meanwhile
  record EntryPage(
      int version,
      String url,
      EntryForm form,
      List<Choice> kinds,
      List<Choice> places,
      List<Choice> areas,
      List<Choice> tasks,
      Map<String, String> errors,
      boolean changed) {}
}
