package dk.klynge.actionplan.overview;

import dk.klynge.actionplan.ActionPlans.Standing;
import java.util.List;
import java.util.Map;

/// What the overview of all plans shows.
final class OverviewPages {

  private OverviewPages() {}

  /// @param answered of the `asked` sections
  /// @param late actions that are late
  /// @param open comments that wait for an answer
  /// @param mayBegin whether the caller may begin its plan
  record Line(
      Standing standing,
      String status,
      int answered,
      int asked,
      int actions,
      int late,
      int open,
      boolean mayBegin) {}

  record Choice(String value, String text) {}

  record Count(String status, long plans) {}

  record OverviewPage(
      List<Line> lines,
      List<Count> counts,
      List<Choice> statuses,
      List<Choice> areas,
      Map<String, String> chosen,
      boolean mayRevise) {}

  /// What one plan says on the section.
  ///
  /// @param state written, not-applicable or empty
  /// @param runs the text, with the words that were looked for marked
  record Saying(
      Standing standing, String status, String state, List<Found.Run> runs, String reason) {}

  record ReadingPage(
      List<Choice> sections,
      String section,
      String title,
      List<String> questions,
      String q,
      List<Choice> areas,
      String area,
      List<Saying> sayings,
      int silent) {}
}
