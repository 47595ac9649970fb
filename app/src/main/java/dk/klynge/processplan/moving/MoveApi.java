package dk.klynge.processplan.moving;

import dk.klynge.guard.Needs;
import dk.klynge.processplan.Activity.Standing;
import dk.klynge.processplan.ActivityId;
import dk.klynge.processplan.PlanChanges.Said;
import dk.klynge.processplan.PlanId;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.Rearrangement.Wish;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.Span;
import dk.klynge.processplan.moving.MovePages.Follows;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Moves dates for other programs.
@RestController
class MoveApi {

  /// @param version of the plan
  /// @param dryRun only tells what would follow
  record Wanted(
      int version,
      LocalDate begins,
      LocalDate ends,
      boolean confirmed,
      String reason,
      boolean dryRun) {}

  private final RunningPlans plans;
  private final Move move;
  private final ShowConsequences show;
  private final Texts texts;

  MoveApi(RunningPlans plans, Move move, ShowConsequences show, Texts texts) {
    this.plans = plans;
    this.move = move;
    this.show = show;
    this.texts = texts;
  }

  @PutMapping("/api/v1/process-plans/{id}/activities/{activity}/dates")
  @Needs(ProcessPlanActions.PLAN)
  @Operation(summary = "Moves an activity, or tells what would follow, with all that depends on it")
  Follows move(
      @PathVariable PlanId id, @PathVariable ActivityId activity, @RequestBody Wanted wanted) {
    var plan = plans.find(id).orElseThrow(MoveController::notFound);
    if (wanted.ends().isBefore(wanted.begins())) throw unprocessable("processplan.error.ends");
    var one = plan.find(activity).orElseThrow(MoveController::notFound);
    var wish = Wish.of(plan, one.id(), new Span(wanted.begins(), wanted.ends()));
    var follows = show.of(move.consequences(plan, wish));
    if (wanted.dryRun()) return follows;
    if (wanted.reason().isBlank()) throw unprocessable("processplan.error.reason");
    var standing = wanted.confirmed() ? Standing.CONFIRMED : Standing.PROVISIONAL;
    if (plan.version() != wanted.version()
        || !move.move(plan, wish, new Said(wanted.reason().strip(), standing)))
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    return follows;
  }

  private ResponseStatusException unprocessable(String key) {
    return new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, texts.say(key));
  }
}
