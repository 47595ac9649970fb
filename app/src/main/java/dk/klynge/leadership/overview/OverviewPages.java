package dk.klynge.leadership.overview;

import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamPart.Card;
import dk.klynge.leadership.ThemeSource.Theme;
import dk.klynge.leadership.WorkState.State;
import java.util.List;

/// What the two overviews show.
final class OverviewPages {

  private OverviewPages() {}

  record TeamPage(Team team, List<Card> cards) {}

  record OwnPage(List<Team> teams) {}

  /// @param key message key
  record Column(String key, List<Count> counts) {}

  record Count(State state, int clusters) {}

  record Line(Team team, List<State> states, boolean mayRead) {}

  record Choice(String value, String text) {}

  record ThemeGroup(String key, List<Theme> themes) {}

  record StatePage(
      List<Choice> areas,
      String area,
      List<Column> columns,
      List<Line> lines,
      List<ThemeGroup> themes,
      int fewest) {}
}
