package dk.klynge.leadership.overview;

import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.ThemeSource;
import dk.klynge.leadership.WorkState;
import dk.klynge.leadership.WorkState.State;
import dk.klynge.leadership.overview.OverviewPages.Choice;
import dk.klynge.leadership.overview.OverviewPages.Column;
import dk.klynge.leadership.overview.OverviewPages.Count;
import dk.klynge.leadership.overview.OverviewPages.Line;
import dk.klynge.leadership.overview.OverviewPages.StatePage;
import dk.klynge.leadership.overview.OverviewPages.ThemeGroup;
import dk.klynge.organisation.ClusterId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How far the clusters are, by name and never by who is best.
@Component
class ShowState {

  private final List<WorkState> pieces;
  private final List<ThemeSource> themes;
  private final TeamDoor door;
  private final Clock clock;

  ShowState(List<WorkState> pieces, List<ThemeSource> themes, TeamDoor door, Clock clock) {
    this.pieces = pieces.stream().sorted(Comparator.comparingInt(WorkState::order)).toList();
    this.themes = themes;
    this.door = door;
    this.clock = clock;
  }

  /// @param area id of an area; empty for all that the caller follows
  StatePage of(String area) {
    var day = LocalDate.now(clock);
    var followed = door.all(LeadershipActions.FOLLOW);
    var teams = followed.stream().filter(team -> area.isEmpty() || lies(team, area)).toList();
    var clusters = teams.stream().map(Team::cluster).toList();
    var states = pieces.stream().map(piece -> piece.of(clusters, day)).toList();
    var lines = teams.stream().map(team -> line(team, states)).toList();
    return new StatePage(
        areas(followed), area, columns(lines), lines, themes(clusters, day), ThemeSource.FEWEST);
  }

  private static boolean lies(Team team, String area) {
    return team.area().filter(one -> one.id().toString().equals(area)).isPresent();
  }

  private static List<Choice> areas(List<Team> teams) {
    return teams.stream()
        .flatMap(team -> team.area().stream())
        .distinct()
        .map(area -> new Choice(area.id().toString(), area.name()))
        .sorted(Comparator.comparing(Choice::text))
        .toList();
  }

  private Line line(Team team, List<Map<ClusterId, State>> states) {
    var mine =
        states.stream().map(one -> one.getOrDefault(team.cluster(), State.NOT_BEGUN)).toList();
    return new Line(team, mine, door.may(LeadershipActions.TEAM_READ, team));
  }

  private List<Column> columns(List<Line> lines) {
    return java.util.stream.IntStream.range(0, pieces.size())
        .mapToObj(i -> {
          var counts =
              Arrays.stream(State.values())
                  .map(state ->
                      new Count(
                          state,
                          (int)
                              lines.stream().filter(line -> line.states().get(i) == state).count()))
                  .toList();
          return new Column(pieces.get(i).key(), counts);
        })
        .toList();
  }

  private List<ThemeGroup> themes(List<ClusterId> clusters, LocalDate day) {
    return themes.stream()
        .map(source -> new ThemeGroup(source.key(), source.of(clusters, day)))
        .toList();
  }
}
