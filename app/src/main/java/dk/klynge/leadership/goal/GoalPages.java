package dk.klynge.leadership.goal;

import dk.klynge.leadership.GoalId;
import dk.klynge.leadership.TeamGoals.State;
import dk.klynge.leadership.goal.StepRows.Evidence;
import dk.klynge.leadership.goal.StepRows.Step;
import dk.klynge.ui.Differences.Piece;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the pages of goals show.
final class GoalPages {

  private GoalPages() {}

  record Choice(String value, String text) {}

  /// A goal as a line among others.
  ///
  /// @param whose the municipality, the area or the cluster
  /// @param progress as the latest evidence has it; empty where there is none
  record Line(GoalId id, String whose, String area, String text, State state, String progress) {}

  /// A goal and those that hang on it.
  record Branch(Line line, List<Branch> below) {}

  /// @param mayWriteAt levels for which the caller may write a goal
  record TreePage(
      List<Choice> areas, String area, List<Branch> branches, List<WriteAt> mayWriteAt) {}

  /// @param query of the address of the form
  record WriteAt(String name, String query) {}

  record StepLine(Step step, String state) {}

  record EditionLine(int edition, Instant at, String by, List<Piece> pieces) {}

  /// @param back where the goal belongs: the team's translation, or all goals
  record GoalPage(
      Goal goal,
      Line line,
      String areaName,
      Back back,
      List<Line> above,
      List<Branch> below,
      List<StepLine> steps,
      List<Evidence> evidence,
      List<EditionLine> editions,
      May may,
      List<Choice> people,
      Typed typed) {}

  record Back(String url, String key) {}

  /// @param steps whether there is a team that can do something
  record May(boolean write, boolean settle, boolean steps) {}

  /// What was typed into the page's two forms.
  record Typed(
      String id,
      String what,
      String owner,
      String due,
      String progress,
      String seen,
      Map<String, String> errors) {}

  /// @param theirs what somebody else has made of it meanwhile
  record FormPage(
      String action,
      String whose,
      boolean isNew,
      GoalForm form,
      List<Choice> areas,
      List<Choice> parents,
      Optional<Goal> theirs,
      String cancel,
      String level,
      String place,
      Map<String, String> errors) {}
}
