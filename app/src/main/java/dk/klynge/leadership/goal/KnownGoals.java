package dk.klynge.leadership.goal;

import dk.klynge.leadership.TeamGoals;
import dk.klynge.organisation.ClusterId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Goals of teams with all that hangs on them, read in four questions however many teams.
@Component
class KnownGoals implements TeamGoals {

  private final GoalRows rows;
  private final StepRows steps;

  KnownGoals(GoalRows rows, StepRows steps) {
    this.rows = rows;
    this.steps = steps;
  }

  @Override
  public Map<ClusterId, List<TeamGoals.Goal>> of(Collection<ClusterId> clusters) {
    var known = rows.of(clusters.stream().map(ClusterId::value).toList());
    var ids = known.stream().map(goal -> goal.id().value()).toList();
    var taken = new HashMap<UUID, List<TeamGoals.Step>>();
    for (var step : steps.steps(ids))
      taken.computeIfAbsent(step.goal().value(), _ -> new ArrayList<>()).add(step(step));
    var progress = new HashMap<UUID, String>();
    for (var seen : steps.evidence(ids)) progress.putIfAbsent(seen.goal().value(), seen.progress());
    var upper = upper(known);
    var all = new LinkedHashMap<ClusterId, List<TeamGoals.Goal>>();
    clusters.forEach(cluster -> all.put(cluster, new ArrayList<>()));
    for (var goal : known) {
      var id = goal.id().value();
      var above = goal.parent().flatMap(up -> Optional.ofNullable(upper.get(up)));
      var done = taken.getOrDefault(id, List.of());
      var one = told(goal, above, Optional.ofNullable(progress.get(id)), done);
      var place = new ClusterId(goal.level().place().orElseThrow());
      all.computeIfAbsent(place, _ -> new ArrayList<>()).add(one);
    }
    return all;
  }

  private Map<UUID, dk.klynge.leadership.goal.Goal> upper(
      List<dk.klynge.leadership.goal.Goal> known) {
    if (known.stream().allMatch(goal -> goal.parent().isEmpty())) return Map.of();
    return rows.all().stream()
        .filter(goal -> !(goal.level() instanceof Level.Cluster))
        .collect(Collectors.toMap(goal -> goal.id().value(), Function.identity()));
  }

  private static TeamGoals.Goal told(
      dk.klynge.leadership.goal.Goal goal,
      Optional<dk.klynge.leadership.goal.Goal> above,
      Optional<String> progress,
      List<TeamGoals.Step> steps) {
    return new TeamGoals.Goal(
        goal.id(),
        goal.area(),
        goal.said().text(),
        goal.said().signs(),
        goal.said().measures(),
        goal.said().due(),
        goal.state(),
        progress,
        above.map(one -> new Above(one.id(), one.said().text())),
        steps);
  }

  private static TeamGoals.Step step(StepRows.Step step) {
    return new TeamGoals.Step(
        step.what(), step.owner(), step.ownerName(), step.due(), step.doneOn(), step.droppedOn());
  }
}
