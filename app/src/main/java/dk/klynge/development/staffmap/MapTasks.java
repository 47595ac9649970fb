package dk.klynge.development.staffmap;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.guard.Guard;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.ui.TaskSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Steps of the plan for the staff that are not done in time, for those who lead them.
@Component
class MapTasks implements TaskSource {

  private final TeamDoor door;
  private final MapRows rows;
  private final Guard guard;
  private final Clock clock;

  MapTasks(TeamDoor door, MapRows rows, Guard guard, Clock clock) {
    this.door = door;
    this.rows = rows;
    this.guard = guard;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks() {
    var today = LocalDate.now(clock);
    if (!guard.may(DevelopmentActions.MAP) || rows.late(today).isEmpty()) return List.of();
    return door.all(DevelopmentActions.MAP).stream()
        .flatMap(team -> task(team, today).stream())
        .toList();
  }

  private Optional<Task> task(Team team, LocalDate today) {
    var late = rows.steps(team.cluster()).stream().filter(one -> one.isLate(today)).toList();
    if (late.isEmpty()) return Optional.empty();
    return Optional.of(
        Task.of(
                "development.staffmap.task",
                "/teams/" + team.cluster().value() + "/staff-competences",
                Integer.toString(late.size()),
                team.name())
            .by(late.getFirst().due()));
  }
}
