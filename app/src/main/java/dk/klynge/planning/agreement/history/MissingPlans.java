package dk.klynge.planning.agreement.history;

import dk.klynge.guard.Guard;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.Scenarios;
import dk.klynge.ui.TaskSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What waits on the start page: networks of the latest published scenario without a sufficient
/// plan, and agreements that somebody has yet to sign.
@Component
class MissingPlans implements TaskSource {

  private final Scenarios scenarios;
  private final Standings standings;
  private final Agreements agreements;
  private final Admission admission;
  private final Guard guard;
  private final Clock clock;

  MissingPlans(
      Scenarios scenarios,
      Standings standings,
      Agreements agreements,
      Admission admission,
      Guard guard,
      Clock clock) {
    this.scenarios = scenarios;
    this.standings = standings;
    this.agreements = agreements;
    this.admission = admission;
    this.guard = guard;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks() {
    if (!guard.may(PlanningActions.EDIT_AGREEMENTS)) return List.of();
    return Stream.concat(insufficient(), unsigned()).toList();
  }

  private Stream<Task> insufficient() {
    return scenarios.published().stream()
        .limit(1)
        .flatMap(published -> {
          var count =
              standings.of(published.scenario()).stream()
                  .filter(each -> !each.lacks().isEmpty())
                  .filter(each -> admission.mayWork(each.network().areas()))
                  .count();
          if (count == 0) return Stream.empty();
          return Stream.of(
              Task.of(
                  "planning.agreement.task.insufficient",
                  "/agreements?scenario=" + published.scenario().value(),
                  Long.toString(count),
                  published.name()));
        });
  }

  private Stream<Task> unsigned() {
    var today = LocalDate.now(clock);
    return agreements.all().stream()
        .filter(each -> !each.closed() && each.status(today) instanceof Status.Sent)
        .filter(each -> admission.mayWork(each.areas()))
        .map(each ->
            Task.of(
                "planning.agreement.task.unsigned",
                "/agreements/" + each.id().value(),
                each.content().network()));
  }
}
