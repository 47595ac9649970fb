package dk.klynge.decision.hearing;

import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Hearing;
import dk.klynge.decision.Hearing.State;
import dk.klynge.decision.Hearings;
import dk.klynge.guard.Guard;
import dk.klynge.ui.TaskSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What hearings ask of their staff: answers to look through, and an end that comes near.
@Component
class HearingTasks implements TaskSource {

  private static final int DAYS_BEFORE = 7;

  private final Hearings hearings;
  private final Guard guard;
  private final Clock clock;

  HearingTasks(Hearings hearings, Guard guard, Clock clock) {
    this.hearings = hearings;
    this.guard = guard;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks() {
    if (!guard.may(DecisionActions.HOLD_HEARING)) return List.of();
    var known = hearings.all().stream().filter(hearing -> hearing.announced().isPresent()).toList();
    return Stream.concat(
            known.stream().flatMap(this::ending), known.stream().flatMap(this::waiting))
        .toList();
  }

  private Stream<Task> ending(Hearing hearing) {
    var today = LocalDate.now(clock);
    if (!(hearing.on(today) instanceof State.Open(var until, var _))) return Stream.empty();
    var left = ChronoUnit.DAYS.between(today, until);
    if (left > DAYS_BEFORE) return Stream.empty();
    return Stream.of(
        Task.of(
                "decision.task.ends." + when(left),
                address(hearing, "/case"),
                hearing.title(),
                "" + left)
            .by(until));
  }

  private static String when(long days) {
    return days == 0 ? "today" : days == 1 ? "tomorrow" : "days";
  }

  private Stream<Task> waiting(Hearing hearing) {
    if (!guard.may(DecisionActions.MODERATE)) return Stream.empty();
    var waiting = hearings.tally(hearing.id()).waiting();
    if (waiting == 0) return Stream.empty();
    return Stream.of(
        Task.of(
            "decision.task.waiting." + (waiting == 1 ? "one" : "many"),
            address(hearing, "/moderation"),
            hearing.title(),
            "" + waiting));
  }

  private static String address(Hearing hearing, String page) {
    return "/hearings/" + hearing.id().value() + page;
  }
}
