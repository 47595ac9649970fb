package dk.klynge.actionplan.following;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.PlanActions.Action;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the page of a plan's actions shows.
final class ActionPages {

  private ActionPages() {}

  /// @param title of the section that it comes from; empty for none
  record Line(Action action, String state, String title) {}

  record Choice(String value, String text) {}

  /// @param editing the action in the form; empty for a new one
  record ActionsPage(
      ActionPlan plan,
      String status,
      List<Line> lines,
      List<Choice> sections,
      List<String> people,
      Optional<Action> editing,
      boolean mayWrite,
      Map<String, String> values,
      Map<String, String> errors) {}
}
