package dk.klynge.processplan.following;

import dk.klynge.guard.Guard;
import dk.klynge.processplan.Activity;
import dk.klynge.processplan.Activity.Progress;
import dk.klynge.processplan.PlanChanges;
import dk.klynge.processplan.PlanChanges.Outcome;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.RunningPlan;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Somebody tells how far an activity has come.
@Service
class FollowUp {

  private final PlanChanges changes;
  private final Guard guard;
  private final Clock clock;

  FollowUp(PlanChanges changes, Guard guard, Clock clock) {
    this.changes = changes;
    this.guard = guard;
    this.clock = clock;
  }

  sealed interface Answer {
    record Kept() implements Answer {}

    /// Somebody else has changed it meanwhile.
    record Overtaken() implements Answer {}

    /// @param key of the message that says what is wrong
    record Wrong(String field, String key) implements Answer {}
  }

  /// What was told: `state` begun, done, not-applicable or waiting, with `on` or `reason`.
  Answer tell(RunningPlan plan, Activity activity, Map<String, String> told) {
    guard.require(ProcessPlanActions.FOLLOW_UP, activity.scope());
    var by = guard.name().isEmpty() ? guard.who() : guard.name();
    var reason = told.getOrDefault("reason", "").strip();
    var state = told.getOrDefault("state", "");
    var on = day(told);
    return switch (state) {
      case "waiting" -> kept(plan, activity, new Progress.Waiting());
      case "not-applicable" ->
          reason.isEmpty()
              ? new Answer.Wrong("reason", "processplan.error.reason")
              : kept(plan, activity, new Progress.NotApplicable(reason, by));
      case "begun", "done" ->
          on.filter(day -> !day.isAfter(LocalDate.now(clock)))
              .map(day ->
                  kept(
                      plan,
                      activity,
                      state.equals("done")
                          ? new Progress.Done(day, by)
                          : new Progress.Begun(day, by)))
              .orElseGet(() -> new Answer.Wrong("on", "processplan.error.on"));
      default -> new Answer.Wrong("state", "processplan.error.state");
    };
  }

  private Optional<LocalDate> day(Map<String, String> told) {
    var written = told.getOrDefault("on", "");
    if (written.isEmpty()) return Optional.of(LocalDate.now(clock));
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private Answer kept(RunningPlan plan, Activity activity, Progress progress) {
    return answer(changes.progress(plan, activity, progress));
  }

  /// A path of a page of this program, or an address on the web; empty takes it away.
  Answer link(RunningPlan plan, Activity activity, String link) {
    guard.require(ProcessPlanActions.FOLLOW_UP, activity.scope());
    if (!link.isEmpty() && !link.matches("(https://|http://|/(?!/))\\S{1,500}"))
      return new Answer.Wrong("link", "processplan.error.link");
    return answer(changes.link(plan, activity, link));
  }

  private static Answer answer(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done() -> new Answer.Kept();
      case Outcome.Overtaken() -> new Answer.Overtaken();
    };
  }
}
