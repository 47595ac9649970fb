package dk.klynge.processplan.following;

import dk.klynge.guard.RoleHolders;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.ToDo;
import dk.klynge.ui.TaskSource;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the one who is signed in has to do in the plan: late, or due within two weeks. A long list
/// is shortened, since the plan itself shows all of it.
@Component
class PlanTasks implements TaskSource {

  static final int SHOWN = 5;

  private final RunningPlans plans;
  private final RoleHolders holders;
  private final Texts texts;
  private final Clock clock;

  PlanTasks(RunningPlans plans, RoleHolders holders, Texts texts, Clock clock) {
    this.plans = plans;
    this.holders = holders;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks() {
    var roles = holders.mine();
    if (roles.isEmpty()) return List.of();
    var today = LocalDate.now(clock);
    return plans.current().map(plan -> tasks(plan, ToDo.of(plan, roles, today))).orElse(List.of());
  }

  private List<Task> tasks(RunningPlan plan, List<ToDo> all) {
    var tasks = new ArrayList<Task>();
    all.stream().limit(SHOWN).forEach(own -> tasks.add(task(plan, own)));
    var page = "/process-plans/" + plan.id().value();
    if (all.size() > SHOWN)
      tasks.add(
          Task.of(
              "processplan.task.more", page + "?owner=mine&state=open", "" + (all.size() - SHOWN)));
    return tasks;
  }

  private Task task(RunningPlan plan, ToDo own) {
    var activity = own.activity();
    var page = "/process-plans/" + plan.id().value() + "/activities/" + activity.id().value();
    var place = activity.place().map(here -> " · " + here.name()).orElse("");
    return Task.of(
            "processplan.task." + own.urgency(),
            page,
            activity.pattern().title(texts.language()) + place)
        .by(activity.dates().ends());
  }
}
