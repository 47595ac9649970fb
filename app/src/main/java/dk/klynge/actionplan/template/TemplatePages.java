package dk.klynge.actionplan.template;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the pages of the template show.
final class TemplatePages {

  private TemplatePages() {}

  record VersionLine(
      int version, String state, Optional<LocalDate> until, Optional<Instant> published) {}

  record ListPage(List<VersionLine> versions, boolean mayRevise, boolean inWork) {}

  /// @param change `new`, `changed`, `same`, against the version before
  record SectionBlock(
      String key,
      String title,
      List<String> questions,
      String change,
      List<TemplateRows.Comment> comments) {}

  /// @param removed titles of the sections that the version before had
  record ShowPage(
      VersionLine line,
      int edition,
      List<SectionBlock> sections,
      List<String> removed,
      boolean mayRevise,
      boolean mayComment) {}

  record EditPage(int version, int edition, SectionForm form, Map<String, String> errors) {}
}
