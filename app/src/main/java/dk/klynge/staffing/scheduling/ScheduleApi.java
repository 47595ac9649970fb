package dk.klynge.staffing.scheduling;

import dk.klynge.guard.Needs;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.Interviews;
import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.Venues;
import dk.klynge.staffing.scheduling.MoveInterview.Intent;
import dk.klynge.staffing.scheduling.MoveInterview.Outcome;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Planning and moving for other programs, checked as on the pages.
@RestController
@RequestMapping("/api/v1/interview-rounds/{id}")
class ScheduleApi {

  /// @param version of the round, as it was read
  record Asked(@Nullable Integer version) {}

  /// @param version of the interview, as it was read
  /// @param starts as the clock in Denmark shows it
  /// @param venue one of the round's
  /// @param how try (look only), move, or overrule (move although only hours speak against it)
  record Move(
      @Nullable Integer version,
      @Nullable LocalDateTime starts,
      @Nullable UUID venue,
      @Nullable String how) {}

  /// @param state moved, fits (where it was only tried) or clashes
  /// @param mayBeOverruled only hours speak against it
  record Told(String state, List<String> clashes, boolean mayBeOverruled) {}

  private final Interviews interviews;
  private final Venues venues;
  private final PlanInterviews plan;
  private final MoveInterview move;
  private final KnownClashes clashes;
  private final Texts texts;

  ScheduleApi(
      Interviews interviews,
      Venues venues,
      PlanInterviews plan,
      MoveInterview move,
      KnownClashes clashes,
      Texts texts) {
    this.interviews = interviews;
    this.venues = venues;
    this.plan = plan;
    this.move = move;
    this.clashes = clashes;
    this.texts = texts;
  }

  @PostMapping("/plan")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  @Operation(summary = "Ask for a plan; the round tells how far it is")
  ResponseEntity<Map<String, String>> plan(@PathVariable UUID id, @RequestBody Asked asked) {
    var round = interviews.toPlan(id);
    if (asked.version() == null)
      throw Problem.invalid(Map.of("version", texts.say("staffing.interview.error.version")));
    if (!plan.ask(round, asked.version()))
      throw new Problem(ProblemKind.CHANGED_MEANWHILE, texts.say("staffing.interview.overtaken"));
    var address = "/api/v1/interview-rounds/" + id;
    return ResponseEntity.accepted().location(URI.create(address)).body(Map.of("href", address));
  }

  @DeleteMapping("/plan")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  @Operation(summary = "Stop the planner; the best that it has found is kept")
  ResponseEntity<Void> stop(@PathVariable UUID id) {
    plan.cancel(interviews.toPlan(id));
    return ResponseEntity.noContent().build();
  }

  /// What clashes is answered with 409 and told.
  @PutMapping("/interviews/{meeting}/time")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  @Operation(summary = "Move an interview, or look whether it fits")
  ResponseEntity<Told> move(
      @PathVariable UUID id, @PathVariable UUID meeting, @RequestBody Move wanted) {
    var round = interviews.toPlan(id);
    var found =
        interviews
            .find(meeting)
            .filter(one -> one.round().equals(round.id()) && !one.cancelled())
            .orElseThrow(NotFound::new);
    return switch (outcome(round, found, wanted)) {
      case Outcome.Moved _ -> ResponseEntity.ok(new Told("moved", List.of(), false));
      case Outcome.Overtaken _ ->
          throw new Problem(
              ProblemKind.CHANGED_MEANWHILE, texts.say("staffing.interview.overtaken"));
      case Outcome.Clashing clashing when clashing.clashes().isEmpty() ->
          ResponseEntity.ok(new Told("fits", List.of(), false));
      case Outcome.Clashing clashing ->
          ResponseEntity.status(HttpStatus.CONFLICT)
              .body(
                  new Told(
                      "clashes",
                      clashing.clashes().stream().map(clashes::say).toList(),
                      clashing.mayBeOverruled()));
    };
  }

  private Outcome outcome(InterviewRound round, Meeting found, Move wanted) {
    var starts = wanted.starts();
    var venue = wanted.venue();
    var errors = new LinkedHashMap<String, String>();
    if (wanted.version() == null)
      errors.put("version", texts.say("staffing.interview.error.version"));
    if (starts == null) errors.put("starts", texts.say("staffing.interview.error.starts"));
    if (venue == null || venues.of(round.id()).stream().noneMatch(one -> one.id().equals(venue)))
      errors.put("venue", texts.say("staffing.interview.error.venue-of-round"));
    if (!errors.isEmpty() || starts == null || venue == null) throw Problem.invalid(errors);
    if (!Integer.valueOf(found.version()).equals(wanted.version())) return new Outcome.Overtaken();
    return move.move(round, found, starts, venue, intent(wanted));
  }

  private Intent intent(Move wanted) {
    return switch (String.valueOf(wanted.how())) {
      case "try" -> Intent.TRY;
      case "overrule" -> Intent.OVERRULE;
      case "move", "null" -> Intent.MOVE;
      default -> throw Problem.invalid(Map.of("how", texts.say("staffing.interview.error.how")));
    };
  }
}
