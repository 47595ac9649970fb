package dk.klynge.leadership.translation;

import dk.klynge.leadership.ProfilePicture;
import dk.klynge.leadership.Profiles.Area;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamGoals.Goal;
import dk.klynge.ui.Differences.Piece;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the pages of a team's translation show.
final class TranslationPages {

  private TranslationPages() {}

  /// @param state none, draft or agreed: of what the area means here
  /// @param goals those that are open
  record Line(Area area, boolean isPriority, String state, int goals, int late) {}

  /// @param earlier areas that the profile has no more and that something hangs on
  record WholePage(
      Team team,
      int profileVersion,
      ProfilePicture picture,
      List<Line> lines,
      List<Area> earlier,
      int year,
      boolean mayWrite,
      boolean isMember) {}

  record EditionLine(int edition, Instant at, String by, List<Piece> pieces) {}

  /// @param state none, draft or agreed
  /// @param since the profile's version that the text was written by, where there is a newer one
  record AreaPage(
      Team team,
      Area area,
      String state,
      Optional<Meaning> meaning,
      boolean isPriority,
      Optional<Integer> since,
      int profileVersion,
      List<GoalLine> goals,
      List<EditionLine> editions,
      May may,
      int year,
      Optional<Area> previous,
      Optional<Area> next) {}

  record May(boolean write, boolean settle) {}

  /// @param open steps that wait to be done
  record GoalLine(Goal goal, int open, int late) {}

  /// @param theirs what somebody else has written meanwhile
  record FormPage(
      Team team,
      Area area,
      int edition,
      String text,
      boolean isPriority,
      int year,
      Optional<Meaning> theirs,
      Map<String, String> errors) {}
}
