package dk.klynge.leadership.goal;

import dk.klynge.leadership.AreaNames;
import dk.klynge.leadership.Teams;
import dk.klynge.leadership.goal.GoalPages.Choice;
import dk.klynge.leadership.goal.GoalPages.Line;
import dk.klynge.leadership.goal.StepRows.Evidence;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Goals with the names of those whose they are.
@Component
class GoalLines {

  private final StepRows steps;
  private final AreaNames areas;
  private final Register register;
  private final Teams teams;
  private final Texts texts;
  private final Clock clock;

  GoalLines(
      StepRows steps, AreaNames areas, Register register, Teams teams, Texts texts, Clock clock) {
    this.steps = steps;
    this.areas = areas;
    this.register = register;
    this.teams = teams;
    this.texts = texts;
    this.clock = clock;
  }

  /// Makes a line of each of these goals; places and progress are read once.
  Function<Goal, Line> lines(List<Goal> goals) {
    var names = names();
    var progress = new HashMap<UUID, String>();
    var ids = goals.stream().map(goal -> goal.id().value()).toList();
    for (Evidence one : steps.evidence(ids))
      progress.putIfAbsent(one.goal().value(), one.progress());
    return goal ->
        new Line(
            goal.id(),
            whose(goal.level(), names),
            goal.area(),
            goal.said().text(),
            goal.state(),
            progress.getOrDefault(goal.id().value(), ""));
  }

  String whose(Level level) {
    return whose(level, names());
  }

  private String whose(Level level, Map<UUID, String> names) {
    return level
        .place()
        .map(place -> names.getOrDefault(place, "–"))
        .orElseGet(() -> texts.say("leadership.goal.level.municipality"));
  }

  private Map<UUID, String> names() {
    var day = LocalDate.now(clock);
    var names = register.areasOn(day).stream().collect(Collectors.toMap(Named::id, Named::name));
    var all = new HashMap<>(names);
    teams.on(day).forEach(team -> all.put(team.cluster().value(), team.name()));
    return all;
  }

  /// Those of the day, and beside them one that a goal has already.
  List<Choice> areas(String chosen) {
    var offered = new ArrayList<>(areas());
    var name = areaNames().get(chosen);
    if (name != null && offered.stream().noneMatch(one -> one.value().equals(chosen)))
      offered.add(new Choice(chosen, name));
    return offered;
  }

  List<Choice> areas() {
    return areas.names().entrySet().stream()
        .map(one -> new Choice(one.getKey(), one.getValue()))
        .toList();
  }

  /// By code, also of areas that the profile has no more: goals stay with theirs.
  Map<String, String> areaNames() {
    return areas.ever();
  }
}
