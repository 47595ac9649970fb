package dk.klynge.planning.proposal;

import dk.klynge.planning.reading.Plan;
import dk.klynge.planning.reading.Why;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A run as its row in the database: the state as a word, and of the rest what that state has.
record RunRow(
    String state,
    boolean cancelAsked,
    Optional<Instant> started,
    Optional<Instant> ended,
    Optional<Plan> plan,
    Optional<List<Why>> reasons,
    Optional<String> reference) {

  static RunRow of(Run run) {
    return switch (run) {
      case Run.Waiting _ -> row("waiting", Optional.empty(), Optional.empty(), Optional.empty());
      case Run.Running _ -> row("running", Optional.empty(), Optional.empty(), Optional.empty());
      case Run.Finished(_, var plan, _) ->
          row("finished", Optional.of(plan), Optional.empty(), Optional.empty());
      case Run.Impossible(_, var reasons) ->
          row("impossible", Optional.empty(), Optional.of(reasons), Optional.empty());
      case Run.Cancelled(_, var plan, _) ->
          row("cancelled", plan, Optional.empty(), Optional.empty());
      case Run.Failed(_, var reference) ->
          row("failed", Optional.empty(), Optional.empty(), Optional.of(reference));
    };
  }

  private static RunRow row(
      String state, Optional<Plan> plan, Optional<List<Why>> reasons, Optional<String> reference) {
    return new RunRow(state, false, Optional.empty(), Optional.empty(), plan, reasons, reference);
  }

  Run run(List<Progress> history) {
    return switch (state) {
      case "waiting" -> new Run.Waiting();
      case "running" -> new Run.Running(started.orElseThrow(), cancelAsked, history);
      case "finished" -> new Run.Finished(ended.orElseThrow(), plan.orElseThrow(), history);
      case "impossible" -> new Run.Impossible(ended.orElseThrow(), reasons.orElseThrow());
      case "cancelled" -> new Run.Cancelled(ended.orElseThrow(), plan, history);
      case "failed" -> new Run.Failed(ended.orElseThrow(), reference.orElseThrow());
      default -> throw new IllegalStateException("A run cannot be " + state);
    };
  }
}
