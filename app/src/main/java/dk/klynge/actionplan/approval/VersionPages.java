package dk.klynge.actionplan.approval;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.ui.Differences.Piece;
import java.util.List;
import java.util.Map;

/// What the pages of submissions and comparisons show.
final class VersionPages {

  private VersionPages() {}

  /// @param open how many comments wait for an answer
  /// @param unanswered titles of the sections that say nothing yet
  record VersionsPage(
      ActionPlan plan,
      String status,
      List<Submission> submissions,
      List<String> unanswered,
      int open,
      boolean mayWrite,
      boolean mayApprove,
      Map<String, String> values,
      Map<String, String> errors) {}

  /// @param change same, changed, new or gone
  record SectionLine(String key, String title, String change, List<Piece> pieces) {}

  /// A version to choose: a number, or `now`.
  record Choice(String value, String text) {}

  record ComparePage(
      ActionPlan plan,
      String status,
      String from,
      String to,
      List<Choice> choices,
      List<SectionLine> sections,
      int changed) {}
}
