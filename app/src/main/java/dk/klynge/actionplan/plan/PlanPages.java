package dk.klynge.actionplan.plan;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.PlanPlaces.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the page of a plan shows.
final class PlanPages {

  private PlanPages() {}

  /// @param state written, not-applicable or empty
  /// @param at when it was saved last; empty where nothing was written
  record SectionBlock(
      String key,
      int number,
      String title,
      String state,
      String text,
      String reason,
      Optional<Instant> at,
      String by,
      int open) {}

  /// @param answered how many of the sections asked are answered
  /// @param gone sections with text that the template asks for no longer
  /// @param newer the published version of the template where it is newer than the plan's, else 0
  record ShowPage(
      ActionPlan plan,
      String status,
      Optional<Place> place,
      List<SectionBlock> sections,
      List<SectionBlock> gone,
      int answered,
      int lacking,
      int newer,
      boolean mayWrite) {}

  /// @param pieces the questions word by word, where they changed
  record LiftLine(
      String change, String title, List<dk.klynge.ui.Differences.Piece> pieces, boolean written) {}

  record LiftPage(ActionPlan plan, String status, int from, int to, List<LiftLine> lines) {}
}
