package dk.klynge.leadership.task;

import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.PlacedTasks;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.task.Distribution.Contents;
import dk.klynge.leadership.task.TaskPages.Head;
import dk.klynge.organisation.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Which distribution of a team somebody sees: the team its draft, others what is settled.
@Component
class FindContents implements PlacedTasks {

  private final DistributionRows rows;
  private final PlacementRows placements;
  private final CrewRows crews;
  private final TeamDoor door;

  FindContents(DistributionRows rows, PlacementRows placements, CrewRows crews, TeamDoor door) {
    this.rows = rows;
    this.placements = placements;
    this.crews = crews;
    this.door = door;
  }

  Optional<Contents> seenBy(Team team) {
    var draft =
        door.may(LeadershipActions.TEAM, team)
            ? rows.draft(team.cluster())
            : Optional.<Distribution>empty();
    return draft.or(() -> rows.settled(team.cluster())).map(placements::of);
  }

  Optional<Contents> settled(Team team) {
    return rows.settled(team.cluster()).map(placements::of);
  }

  Crew crew(Team team) {
    return crews.of(team);
  }

  List<Crew> crews(Collection<Team> teams) {
    return crews.of(teams);
  }

  Optional<LocalDate> shownSince(Team team) {
    return rows.shownSince(team.cluster());
  }

  /// The leader of the team settles; a network has none, and its members do it together.
  boolean maySettle(Team team) {
    return door.may(LeadershipActions.LEAD, team)
        || (team.kind().equals("network") && door.may(LeadershipActions.TEAM, team));
  }

  static Contents nothing(Team team) {
    return new Contents(
        new Distribution(new UUID(0, 0), team.cluster(), 0, 0, 0, Optional.empty(), "", ""),
        List.of(),
        List.of());
  }

  Head head(Team team, Optional<Contents> contents) {
    var shown = contents.orElse(nothing(team)).head();
    var state = contents.isEmpty() ? "none" : shown.inWork() ? "draft" : "settled";
    return new Head(
        team.cluster().value(),
        team.name(),
        state,
        shown.version(),
        shown.edition(),
        shown.settledOn(),
        shown.settledBy(),
        shown.note(),
        shown.version() > 1 || state.equals("settled"));
  }

  @Override
  public Map<String, Set<PersonId>> leads(Team team) {
    var contents =
        rows.settled(team.cluster()).or(() -> rows.draft(team.cluster())).map(placements::of);
    if (contents.isEmpty()) return Map.of();
    var crew = crews.of(team);
    var leads = new LinkedHashMap<String, Set<PersonId>>();
    for (var one : contents.get().placements()) {
      var leaders = Standing.of(Optional.of(one), crew).leaders();
      if (!leaders.isEmpty()) leads.put(one.task(), new LinkedHashSet<>(leaders));
    }
    return leads;
  }

  /// By cluster, for all that have one.
  Map<UUID, Contents> contents(Collection<Distribution> distributions) {
    return placements.of(distributions).stream()
        .collect(Collectors.toMap(one -> one.head().cluster().value(), Function.identity()));
  }
}
