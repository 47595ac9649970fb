package dk.klynge.processplan.following;

import dk.klynge.guard.Needs;
import dk.klynge.processplan.Activity;
import dk.klynge.processplan.ActivityId;
import dk.klynge.processplan.PlanId;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.following.FollowUp.Answer;
import dk.klynge.rest.PageOf;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Process plans for other programs.
@RestController
@RequestMapping("/api/v1/process-plans")
class PlanApi {

  record Told(
      UUID id,
      String title,
      LocalDate decidedOn,
      LocalDate effectiveOn,
      String template,
      int version) {}

  /// @param version to send along with a change
  /// @param owner name of the role whose work it is
  /// @param area empty for what is done once for all
  /// @param state waiting, begun, done or not-applicable
  record One(
      UUID id,
      int version,
      String key,
      String title,
      String owner,
      Optional<UUID> area,
      LocalDate begins,
      LocalDate ends,
      boolean confirmed,
      String state,
      boolean late,
      String link) {}

  /// @param on the day; today where empty
  /// @param reason needed where it does not apply
  record Progress(int version, String state, Optional<LocalDate> on, Optional<String> reason) {}

  private final RunningPlans plans;
  private final FollowUp follow;
  private final Texts texts;
  private final Clock clock;

  PlanApi(RunningPlans plans, FollowUp follow, Texts texts, Clock clock) {
    this.plans = plans;
    this.follow = follow;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  @Needs(ProcessPlanActions.READ)
  @Operation(summary = "Process plans, the newest first")
  PageOf<Told> list(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    return PageOf.cut(plans.all().stream().map(PlanApi::told).toList(), page, size);
  }

  private static Told told(RunningPlan plan) {
    return new Told(
        plan.id().value(),
        plan.title(),
        plan.decidedOn(),
        plan.effectiveOn(),
        plan.template().key() + ":" + plan.template().version(),
        plan.version());
  }

  @GetMapping("/{id}/activities")
  @Needs(ProcessPlanActions.READ)
  @Operation(summary = "The activities of a plan by day")
  List<One> activities(@PathVariable PlanId id) {
    return plan(id).activities().stream().map(this::one).toList();
  }

  @PutMapping("/{id}/activities/{activity}/progress")
  @Needs(ProcessPlanActions.FOLLOW_UP)
  @Operation(summary = "Tells how far an activity has come")
  One progress(
      @PathVariable PlanId id, @PathVariable ActivityId activity, @RequestBody Progress told) {
    var plan = plan(id);
    var one = plan.find(activity).orElseThrow(ActivityController::notFound);
    if (one.version() != told.version()) throw new ResponseStatusException(HttpStatus.CONFLICT);
    var fields =
        Map.of(
            "state", told.state(),
            "on", told.on().map(LocalDate::toString).orElse(""),
            "reason", told.reason().orElse(""));
    switch (follow.tell(plan, one, fields)) {
      case Answer.Kept() -> {
        return one(plan(id).find(activity).orElseThrow());
      }
      case Answer.Overtaken() -> throw new ResponseStatusException(HttpStatus.CONFLICT);
      case Answer.Wrong(var _, var key) ->
          throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, texts.say(key));
    }
  }

  private One one(Activity activity) {
    var dates = activity.dates();
    return new One(
        activity.id().value(),
        activity.version(),
        activity.pattern().key(),
        activity.pattern().title(texts.language()),
        activity.pattern().owner().name(),
        activity.place().map(place -> place.area().value()),
        dates.begins(),
        dates.ends(),
        dates.standing() == Activity.Standing.CONFIRMED,
        ActivityView.state(activity.progress()),
        activity.isLate(LocalDate.now(clock)),
        activity.link());
  }

  private RunningPlan plan(PlanId id) {
    return plans.find(id).orElseThrow(ActivityController::notFound);
  }
}
