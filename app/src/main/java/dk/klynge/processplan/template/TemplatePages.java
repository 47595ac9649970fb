package dk.klynge.processplan.template;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the pages about templates show.
final class TemplatePages {

  private TemplatePages() {}

  record ListPage(List<Row> templates) {
    ListPage {
      templates = List.copyOf(templates);
    }
  }

  /// @param made empty for what came with the program
  record Row(
      String key, String title, int version, int activities, Optional<Instant> made, String note) {}

  /// @param version that the text was, or was made from
  /// @param problems what is wrong with the text, as sentences
  /// @param versions all there are, the newest first
  record TextPage(
      String key,
      String title,
      int version,
      int newest,
      List<Integer> versions,
      String text,
      String note,
      List<String> problems,
      boolean mayPlan) {
    TextPage {
      versions = List.copyOf(versions);
      problems = List.copyOf(problems);
    }
  }
}
