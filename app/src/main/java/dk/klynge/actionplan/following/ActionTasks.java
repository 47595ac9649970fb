package dk.klynge.actionplan.following;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.ActionPlans;
import dk.klynge.actionplan.PlanActions.Action;
import dk.klynge.actionplan.PlanStatus;
import dk.klynge.actionplan.WorkingGroups;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.TaskSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// On the start page: own actions that are late or due soon, plans one writes, and plans that wait
/// for approval.
@Component
class ActionTasks implements TaskSource {

  private final ActionRows rows;
  private final ActionPlans plans;
  private final WorkingGroups groups;
  private final SignedInPerson signedIn;
  private final Guard guard;
  private final Clock clock;

  ActionTasks(
      ActionRows rows,
      ActionPlans plans,
      WorkingGroups groups,
      SignedInPerson signedIn,
      Guard guard,
      Clock clock) {
    this.rows = rows;
    this.plans = plans;
    this.groups = groups;
    this.signedIn = signedIn;
    this.guard = guard;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks() {
    var tasks = new ArrayList<Task>();
    signedIn.now().ifPresent(person -> tasks.addAll(own(person)));
    if (guard.may(ActionPlanActions.APPROVE)) tasks.addAll(waiting());
    return tasks;
  }

  private List<Task> own(PersonId person) {
    var day = LocalDate.now(clock);
    var tasks = new ArrayList<Task>();
    for (var action : rows.open(person, day.plusDays(14))) tasks.add(task(action, day));
    for (var id : groups.of(person))
      plans
          .find(id)
          .filter(plan -> isInWork(plans.status(id)))
          .ifPresent(plan -> tasks.add(write(plan)));
    return tasks;
  }

  private static Task task(Action action, LocalDate day) {
    var url = "/action-plans/" + action.plan().value() + "/actions";
    return Task.of("actionplan.task." + action.state(day), url, action.what()).by(action.due());
  }

  private static boolean isInWork(PlanStatus status) {
    return status == PlanStatus.BEGUN || status == PlanStatus.RETURNED;
  }

  private Task write(ActionPlan plan) {
    return Task.of(
        "actionplan.task.write." + plans.status(plan.id()).key(),
        "/action-plans/" + plan.id().value(),
        plan.name());
  }

  private List<Task> waiting() {
    return plans.standings(LocalDate.now(clock)).stream()
        .filter(one -> one.status() == PlanStatus.SUBMITTED && mayApprove(one))
        .map(one ->
            Task.of(
                "actionplan.task.approve",
                "/action-plans/" + one.plan().orElseThrow().value() + "/versions",
                one.name()))
        .toList();
  }

  private boolean mayApprove(ActionPlans.Standing standing) {
    return guard.may(ActionPlanActions.APPROVE, new Scope.Everywhere())
        || standing
            .area()
            .filter(area -> guard.may(ActionPlanActions.APPROVE, new Scope.Area(area.id())))
            .isPresent();
  }
}
