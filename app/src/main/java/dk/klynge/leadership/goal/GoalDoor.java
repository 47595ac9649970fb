package dk.klynge.leadership.goal;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Refused;
import dk.klynge.guard.Scope;
import dk.klynge.leadership.GoalId;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.Teams;
import dk.klynge.organisation.ClusterId;
import dk.klynge.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds a goal for those who may see or write it: goals of municipality and areas are open to all
/// leaders, those of a team to the team and its own leaders.
@Component
class GoalDoor {

  private final GoalRows rows;
  private final Teams teams;
  private final TeamDoor door;
  private final Guard guard;
  private final Clock clock;

  GoalDoor(GoalRows rows, Teams teams, TeamDoor door, Guard guard, Clock clock) {
    this.rows = rows;
    this.teams = teams;
    this.door = door;
    this.guard = guard;
    this.clock = clock;
  }

  Goal read(GoalId id) {
    var goal = rows.find(id).orElseThrow(NotFound::new);
    if (!mayRead(goal.level())) throw new Refused(LeadershipActions.TEAM_READ);
    return goal;
  }

  Goal write(GoalId id) {
    var goal = rows.find(id).orElseThrow(NotFound::new);
    write(goal.level());
    return goal;
  }

  void write(Level level) {
    if (!mayWrite(level)) throw new Refused(action(level));
  }

  /// What the leader of the team does: agree and close.
  Goal settle(GoalId id) {
    var goal = rows.find(id).orElseThrow(NotFound::new);
    if (!maySettle(goal.level())) throw new Refused(LeadershipActions.LEAD);
    return goal;
  }

  boolean mayRead(Level level) {
    return switch (level) {
      case Level.Municipality() -> guard.may(LeadershipActions.READ);
      case Level.Area _ -> guard.may(LeadershipActions.READ);
      case Level.Cluster cluster -> may(LeadershipActions.TEAM_READ, cluster);
    };
  }

  boolean mayWrite(Level level) {
    return switch (level) {
      case Level.Municipality() -> guard.may(LeadershipActions.GOALS, new Scope.Everywhere());
      case Level.Area area -> mayGoals(area);
      case Level.Cluster cluster -> may(LeadershipActions.TEAM, cluster);
    };
  }

  boolean maySettle(Level level) {
    return level instanceof Level.Cluster cluster
        ? may(LeadershipActions.LEAD, cluster)
        : mayWrite(level);
  }

  private boolean mayGoals(Level.Area area) {
    return guard.may(LeadershipActions.GOALS, new Scope.Everywhere())
        || guard.may(LeadershipActions.GOALS, new Scope.Area(area.id()));
  }

  private boolean may(String action, Level.Cluster cluster) {
    return team(cluster.id()).filter(team -> door.may(action, team)).isPresent();
  }

  Optional<Team> team(ClusterId cluster) {
    return teams.find(cluster, LocalDate.now(clock));
  }

  /// The clusters whose goals the caller sees.
  Set<ClusterId> seen() {
    return door.all(LeadershipActions.TEAM_READ).stream()
        .map(Team::cluster)
        .collect(Collectors.toSet());
  }

  static String action(Level level) {
    return level instanceof Level.Cluster ? LeadershipActions.TEAM : LeadershipActions.GOALS;
  }
}
