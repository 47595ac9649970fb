package dk.klynge.actionplan.writing;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.SectionComments.Comment;
import dk.klynge.actionplan.SectionTexts.Text;
import dk.klynge.ui.Differences.Piece;
import java.util.List;
import java.util.Optional;

/// What the pages to write on show.
final class WritingPages {

  private WritingPages() {}

  /// Where the page sends its text, and under which name it remembers it.
  ///
  /// @param url of the section, as this writer reaches it
  /// @param plan where one goes back to
  record Place(String url, String plan, String storage) {}

  /// Another section of the plan.
  record Neighbour(String key, String title) {}

  /// @param base the version that the text shown comes from
  /// @param theirs the other's text, where the two could not be merged
  record Draft(int base, String text, Optional<Text> theirs) {}

  /// @param saved empty where nothing was written yet
  /// @param administration whether comments are made for the administration
  record SectionPage(
      ActionPlan plan,
      Place place,
      String key,
      int number,
      int of,
      String title,
      List<String> questions,
      Draft draft,
      Optional<Text> saved,
      List<String> others,
      List<Comment> comments,
      Optional<Neighbour> before,
      Optional<Neighbour> after,
      boolean byLink,
      boolean mayWrite,
      boolean administration,
      String error) {}

  /// @param pieces against the version before
  record VersionLine(Text text, List<Piece> pieces) {}

  record HistoryPage(ActionPlan plan, String key, String title, List<VersionLine> versions) {}

  /// The plan as somebody sees it who came by the link.
  record LinkedSection(String key, int number, String title, String state) {}

  record LinkedPage(String key, ActionPlan plan, String name, List<LinkedSection> sections) {}
}
