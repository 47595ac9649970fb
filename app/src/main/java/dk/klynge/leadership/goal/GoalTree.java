package dk.klynge.leadership.goal;

import dk.klynge.leadership.GoalId;
import dk.klynge.leadership.TeamGoals.State;
import dk.klynge.leadership.goal.GoalPages.Branch;
import dk.klynge.leadership.goal.GoalPages.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// How goals hang together, of those that the reader sees. A goal whose upper one is not among them
/// stands at the root.
record GoalTree(Map<UUID, Goal> goals, Map<UUID, List<Goal>> below) {

  static GoalTree of(List<Goal> seen) {
    var goals = new LinkedHashMap<UUID, Goal>();
    seen.forEach(goal -> goals.put(goal.id().value(), goal));
    var below = new HashMap<UUID, List<Goal>>();
    for (var goal : seen)
      goal.parent()
          .filter(goals::containsKey)
          .ifPresent(up -> below.computeIfAbsent(up, _ -> new ArrayList<>()).add(goal));
    return new GoalTree(goals, below);
  }

  /// Goals of the municipality first, then of areas, then of clusters; given up ones only where
  /// something hangs on them.
  List<Branch> branches(Function<Goal, Line> line) {
    return goals.values().stream()
        .filter(goal -> goal.parent().filter(goals::containsKey).isEmpty())
        .sorted(java.util.Comparator.comparingInt(goal -> rank(goal.level())))
        .map(goal -> branch(goal, line))
        .filter(GoalTree::isShown)
        .toList();
  }

  List<Branch> below(GoalId id, Function<Goal, Line> line) {
    return below.getOrDefault(id.value(), List.of()).stream()
        .map(goal -> branch(goal, line))
        .filter(GoalTree::isShown)
        .toList();
  }

  /// From the uppermost down to the one just above.
  List<Goal> above(Goal goal) {
    var above = new ArrayList<Goal>();
    var next = goal.parent();
    while (next.isPresent()) {
      var up = Optional.ofNullable(goals.get(next.get()));
      up.ifPresent(one -> above.addFirst(one));
      next = up.flatMap(Goal::parent);
    }
    return above;
  }

  private Branch branch(Goal goal, Function<Goal, Line> line) {
    return new Branch(line.apply(goal), below(goal.id(), line));
  }

  private static boolean isShown(Branch branch) {
    return branch.line().state() != State.DROPPED || !branch.below().isEmpty();
  }

  private static int rank(Level level) {
    return switch (level) {
      case Level.Municipality() -> 0;
      case Level.Area _ -> 1;
      case Level.Cluster _ -> 2;
    };
  }
}
