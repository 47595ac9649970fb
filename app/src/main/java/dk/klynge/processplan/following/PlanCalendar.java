package dk.klynge.processplan.following;

import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.CalendarSource;
import dk.klynge.guard.RoleHolders;
import dk.klynge.guard.RoleHolders.Held;
import dk.klynge.processplan.Activity;
import dk.klynge.processplan.Activity.Standing;
import dk.klynge.processplan.ActivityId;
import dk.klynge.processplan.PlanId;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.ToDo;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The own activities of the current plan in the own calendar: short ones as whole days, long ones
/// by their last day, so that months of them do not cover everything else.
@Component
class PlanCalendar implements CalendarSource {

  private static final int DAYS_BACK = 60;
  private static final int SHORT = 5;

  private final RunningPlans plans;
  private final RoleHolders holders;
  private final Texts texts;
  private final Clock clock;

  PlanCalendar(RunningPlans plans, RoleHolders holders, Texts texts, Clock clock) {
    this.plans = plans;
    this.holders = holders;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public List<CalendarEvent> events() {
    var roles = holders.mine();
    var since = LocalDate.now(clock).minusDays(DAYS_BACK);
    if (roles.isEmpty()) return List.of();
    return plans.current().stream()
        .flatMap(plan -> {
          var tasks = tasks(plan, roles);
          return plan.activities().stream()
              .filter(Activity::isOpen)
              .filter(one -> one.belongsTo(roles) && !one.dates().ends().isBefore(since))
              .filter(one -> !tasks.contains(one.id()))
              .map(one -> event(plan.id(), one));
        })
        .toList();
  }

  /// What is due is in the calendar already, as the start page lists it.
  private Set<ActivityId> tasks(RunningPlan plan, Set<Held> roles) {
    return ToDo.of(plan, roles, LocalDate.now(clock)).stream()
        .limit(PlanTasks.SHOWN)
        .map(one -> one.activity().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  private CalendarEvent event(PlanId plan, Activity one) {
    var dates = one.dates();
    boolean brief = !dates.ends().isAfter(dates.begins().plusDays(SHORT));
    var place = one.place().map(here -> " · " + here.name()).orElse("");
    var title = one.pattern().title(texts.language()) + place;
    var event =
        CalendarEvent.on(
                "plan-activity-" + one.id().value() + "@klynge",
                brief ? title : texts.say("processplan.calendar.ends", title),
                brief ? dates.begins() : dates.ends(),
                dates.ends())
            .version(one.version())
            .saying(one.pattern().description(texts.language()))
            .linked("/process-plans/" + plan.value() + "/activities/" + one.id().value());
    return dates.standing() == Standing.CONFIRMED ? event : event.tentative();
  }
}
