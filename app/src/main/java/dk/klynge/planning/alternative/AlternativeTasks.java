package dk.klynge.planning.alternative;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.alternative.Lists.Listed;
import dk.klynge.ui.TaskSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What of the alternatives waits for somebody: questions for whoever put one forward, those that
/// wait to be assessed or decided for those who do it, and a notice for third parties until they
/// have looked.
@Component
class AlternativeTasks implements TaskSource {

  private final Lists lists;
  private final Guard guard;

  AlternativeTasks(Lists lists, Guard guard) {
    this.lists = lists;
    this.guard = guard;
  }

  @Override
  public List<Task> tasks() {
    var tasks = new ArrayList<Task>();
    var all = lists.all();
    all.stream()
        .filter(each -> each.state().equals("needs-qualification"))
        .filter(each -> each.by().equals(guard.who()))
        .forEach(each -> tasks.add(task("answer", each)));
    if (guard.may(PlanningActions.ASSESS_ALTERNATIVE)) waiting(all, tasks);
    lists.untold(places(), guard.who()).forEach(each -> tasks.add(task("affected", each)));
    return tasks;
  }

  private static void waiting(List<Listed> all, List<Task> tasks) {
    for (var each : all)
      switch (each.state()) {
        case "received", "answered" -> tasks.add(task("assess", each));
        case "needs-qualification" -> tasks.add(task("questions", each));
        case "recommended", "not-recommended" -> tasks.add(task("decide", each));
        default -> {
          // closed
        }
      }
  }

  /// What the one who is signed in answers for.
  private Set<UUID> places() {
    var places = new HashSet<UUID>();
    for (var scope : guard.where(PlanningActions.HEAR_OF_ALTERNATIVES))
      switch (scope) {
        case Scope.Everywhere() -> {
          // whoever answers for everything is told by the list
        }
        case Scope.Area(var id) -> places.add(id);
        case Scope.Cluster(var id) -> places.add(id);
        case Scope.Institution(var id) -> places.add(id);
      }
    return places;
  }

  private static Task task(String kind, Listed listed) {
    var task =
        Task.of(
            "planning.alternative.task." + kind,
            "/alternatives/" + listed.id().value(),
            listed.title());
    return listed.deadline().map(task::by).orElse(task);
  }
}
