package dk.klynge.processplan.equipment;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.equipment.Equipment.Item;
import dk.klynge.ui.TaskSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// What has to be ordered, given or withdrawn within four weeks: a line for each cluster, or one in
/// all for whoever may do it everywhere.
@Component
class EquipmentTasks implements TaskSource {

  private static final int WEEKS_AHEAD = 4;

  private final Equipments equipments;
  private final Guard guard;
  private final Clock clock;

  EquipmentTasks(Equipments equipments, Guard guard, Clock clock) {
    this.equipments = equipments;
    this.guard = guard;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks() {
    if (!guard.may(ProcessPlanActions.EQUIP)) return List.of();
    var all = equipments.all();
    if (!guard.may(ProcessPlanActions.EQUIP, new Scope.Everywhere()))
      return all.stream()
          .filter(one -> guard.may(ProcessPlanActions.EQUIP, one.scope()))
          .flatMap(one -> of(one).stream())
          .toList();
    var due = all.stream().flatMap(one -> due(one).stream()).toList();
    var tasks = new ArrayList<Task>();
    if (!due.isEmpty()) tasks.add(task("processplan.equipment.task.all", "/equipment", "", due));
    all.stream()
        .filter(one -> !one.toWithdraw(LocalDate.now(clock)).isEmpty())
        .forEach(one -> tasks.add(withdraw(one)));
    return tasks;
  }

  private List<Task> of(Equipment one) {
    var page = "/equipment/" + one.cluster().value();
    var tasks = new ArrayList<Task>();
    var due = due(one);
    if (!due.isEmpty())
      tasks.add(task("processplan.equipment.task.cluster", page, one.name(), due));
    if (!one.toWithdraw(LocalDate.now(clock)).isEmpty()) tasks.add(withdraw(one));
    return tasks;
  }

  private static Task withdraw(Equipment one) {
    return Task.of(
        "processplan.equipment.task.withdraw", "/equipment/" + one.cluster().value(), one.name());
  }

  private List<Item> due(Equipment one) {
    var until = LocalDate.now(clock).plusWeeks(WEEKS_AHEAD);
    return one.items().stream()
        .filter(item -> item.isOpen() && item.neededFrom().isBefore(until))
        .toList();
  }

  private static Task task(String key, String url, String name, List<Item> due) {
    var first = due.stream().map(Item::neededFrom).min(Comparator.naturalOrder()).orElseThrow();
    return Task.of(key, url, Integer.toString(due.size()), name).by(first);
  }
}
