package dk.klynge.processplan.negotiation;

import dk.klynge.guard.Guard;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.negotiation.Negotiation.State;
import dk.klynge.ui.TaskSource;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What waits for those who negotiate: a meeting within two weeks that has no agenda, one that was
/// held and has no outcome, and what is agreed but not signed.
@Component
class NegotiationTasks implements TaskSource {

  private static final int DAYS_AHEAD = 14;

  private final Negotiations negotiations;
  private final Guard guard;
  private final Clock clock;

  NegotiationTasks(Negotiations negotiations, Guard guard, Clock clock) {
    this.negotiations = negotiations;
    this.guard = guard;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks() {
    if (!guard.may(ProcessPlanActions.NEGOTIATE)) return List.of();
    var now = LocalDateTime.now(clock);
    var tasks = new ArrayList<Task>();
    for (var one : negotiations.all()) if (one.isOpen(now)) add(tasks, one, now);
    return tasks;
  }

  private static void add(List<Task> tasks, Negotiation one, LocalDateTime now) {
    var page = "/negotiations/" + one.id().value();
    one.meetings().stream()
        .filter(meeting -> meeting.clock().isPresent() && meeting.isHeld(now))
        .filter(meeting -> meeting.outcome().isEmpty())
        .reduce((_, last) -> last)
        .ifPresent(meeting ->
            tasks.add(
                Task.of(
                        "processplan.negotiation.task.outcome",
                        page + "/meetings/" + meeting.id(),
                        meeting.title(),
                        one.title())
                    .by(meeting.day())));
    one.next(now)
        .filter(meeting -> meeting.clock().isPresent() && meeting.agenda().isEmpty())
        .filter(meeting -> meeting.day().isBefore(now.toLocalDate().plusDays(DAYS_AHEAD)))
        .ifPresent(meeting ->
            tasks.add(
                Task.of(
                        "processplan.negotiation.task.agenda",
                        page + "/meetings/" + meeting.id(),
                        meeting.title(),
                        one.title())
                    .by(meeting.day())));
    if (one.on(now) instanceof State.Agreed(var day))
      tasks.add(
          Task.of("processplan.negotiation.task.sign", page, one.title())
              .by(day.plusDays(DAYS_AHEAD)));
    else if (one.next(now).isEmpty())
      tasks.add(Task.of("processplan.negotiation.task.next", page, one.title()));
  }
}
