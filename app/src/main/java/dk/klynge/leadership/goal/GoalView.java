package dk.klynge.leadership.goal;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.goal.Goal.Said;
import dk.klynge.leadership.goal.GoalPages.Back;
import dk.klynge.leadership.goal.GoalPages.Choice;
import dk.klynge.leadership.goal.GoalPages.EditionLine;
import dk.klynge.leadership.goal.GoalPages.FormPage;
import dk.klynge.leadership.goal.GoalPages.GoalPage;
import dk.klynge.leadership.goal.GoalPages.May;
import dk.klynge.leadership.goal.GoalPages.StepLine;
import dk.klynge.leadership.goal.GoalPages.TreePage;
import dk.klynge.leadership.goal.GoalPages.Typed;
import dk.klynge.leadership.goal.GoalPages.WriteAt;
import dk.klynge.organisation.Register;
import dk.klynge.ui.Differences;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class GoalView {

  private final GoalRows rows;
  private final StepRows steps;
  private final GoalLines lines;
  private final GoalDoor door;
  private final Register register;
  private final Guard guard;
  private final Clock clock;

  GoalView(
      GoalRows rows,
      StepRows steps,
      GoalLines lines,
      GoalDoor door,
      Register register,
      Guard guard,
      Clock clock) {
    this.rows = rows;
    this.steps = steps;
    this.lines = lines;
    this.door = door;
    this.register = register;
    this.guard = guard;
    this.clock = clock;
  }

  /// All that the caller sees.
  List<Goal> seen() {
    var clusters = door.seen();
    return rows.all().stream()
        .filter(goal ->
            !(goal.level() instanceof Level.Cluster cluster) || clusters.contains(cluster.id()))
        .toList();
  }

  TreePage tree(String area) {
    var seen = seen().stream().filter(goal -> area.isEmpty() || goal.area().equals(area)).toList();
    var branches = GoalTree.of(seen).branches(lines.lines(seen));
    return new TreePage(lines.areas(area), area, branches, writable());
  }

  private List<WriteAt> writable() {
    var writable = new ArrayList<WriteAt>();
    if (guard.may(LeadershipActions.GOALS, new Scope.Everywhere()))
      writable.add(new WriteAt(lines.whose(new Level.Municipality()), "?level=municipality"));
    for (var area : register.areasOn(LocalDate.now(clock)))
      if (door.mayWrite(new Level.Area(area.id())))
        writable.add(new WriteAt(area.name(), "?level=area&place=" + area.id()));
    return writable;
  }

  GoalPage show(Goal goal, Typed typed) {
    var seen = seen();
    var tree = GoalTree.of(seen);
    var line = lines.lines(seen);
    var day = LocalDate.now(clock);
    var only = List.of(goal.id().value());
    var team = team(goal.level());
    var may = new May(door.mayWrite(goal.level()), door.maySettle(goal.level()), team.isPresent());
    return new GoalPage(
        goal,
        line.apply(goal),
        lines.areaNames().getOrDefault(goal.area(), goal.area()),
        back(goal),
        tree.above(goal).stream().map(line).toList(),
        tree.below(goal.id(), line),
        steps.steps(only).stream().map(one -> new StepLine(one, one.state(day))).toList(),
        steps.evidence(only),
        editions(goal),
        may,
        people(team),
        typed);
  }

  private Optional<Team> team(Level level) {
    return level instanceof Level.Cluster cluster ? door.team(cluster.id()) : Optional.empty();
  }

  private static List<Choice> people(Optional<Team> team) {
    return team.stream()
        .flatMap(one -> one.members().stream())
        .map(one -> new Choice(one.person().value().toString(), one.name()))
        .distinct()
        .toList();
  }

  static Back back(Goal goal) {
    return goal.level() instanceof Level.Cluster cluster
        ? new Back(
            "/teams/" + cluster.id().value() + "/translation/" + goal.area(),
            "leadership.translation.title")
        : new Back("/leadership-goals", "leadership.goals");
  }

  /// Each edition against the one before it, the latest first.
  private List<EditionLine> editions(Goal goal) {
    var lines = new ArrayList<EditionLine>();
    var before = "";
    for (var edition : rows.editions(goal.id())) {
      var now = said(edition.said());
      lines.addFirst(
          new EditionLine(
              edition.edition(), edition.at(), edition.by(), Differences.pieces(before, now)));
      before = now;
    }
    return lines;
  }

  private static String said(Said said) {
    return String.join("\n", said.text(), said.signs(), said.measures()).strip();
  }

  /// Goals that one of this level may hang on.
  List<Choice> parents(Level level) {
    var area = team(level).flatMap(Team::area).map(one -> one.id());
    return rows.all().stream()
        .filter(Goal::isOpen)
        .filter(goal -> KeepGoal.isAbove(goal.level(), level))
        .filter(goal ->
            !(goal.level() instanceof Level.Area upper)
                || area.filter(upper.id()::equals).isPresent())
        .map(goal ->
            new Choice(
                goal.id().value().toString(),
                lines.whose(goal.level()) + ": " + goal.said().text()))
        .toList();
  }

  /// @param before the goal that is changed; empty for a new one
  FormPage form(Level level, Optional<Goal> before, GoalForm form, Map<String, String> errors) {
    var isConflict = before.isPresent() && before.get().edition() != form.number();
    return new FormPage(
        before.map(one -> one.id().url()).orElse("/leadership-goals"),
        lines.whose(level),
        before.isEmpty(),
        before.map(one -> form.on(one.edition())).orElse(form),
        before.map(one -> lines.areas(one.area())).orElseGet(lines::areas),
        parents(level),
        before.filter(_ -> isConflict),
        before.map(one -> one.id().url()).orElseGet(() -> cancel(level, form)),
        level.key(),
        level.place().map(Object::toString).orElse(""),
        errors);
  }

  private static String cancel(Level level, GoalForm form) {
    return level instanceof Level.Cluster cluster
        ? "/teams/" + cluster.id().value() + "/translation/" + form.area()
        : "/leadership-goals";
  }
}
