package dk.klynge.leadership.assessment;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.assessment.AssessmentPages.FocusForm;
import dk.klynge.leadership.assessment.CloseAssessment.Sharing;
import dk.klynge.leadership.assessment.ResultTold.Told;
import dk.klynge.organisation.ClusterId;
import dk.klynge.rest.PageOf;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A team's assessments for other programs: opened, followed, closed, and what came of them. The
/// same people may do it as on the pages, and nothing is told that the pages keep back.
@RestController
@RequestMapping("/api/v1")
class AssessmentApi {

  private final AssessmentRows rows;
  private final ResultTold results;
  private final OpenAssessment open;
  private final CloseAssessment close;
  private final FindFrame frames;
  private final TeamDoor teams;
  private final AssessmentDoor door;
  private final Texts texts;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  AssessmentApi(
      AssessmentRows rows,
      ResultTold results,
      OpenAssessment open,
      CloseAssessment close,
      FindFrame frames,
      TeamDoor teams,
      AssessmentDoor door,
      Texts texts,
      Clock clock) {
    this.rows = rows;
    this.results = results;
    this.open = open;
    this.close = close;
    this.frames = frames;
    this.teams = teams;
    this.door = door;
    this.texts = texts;
    this.clock = clock;
  }

  /// @param profileVersion of the profile that it began with
  record CycleTold(
      UUID id,
      int number,
      LocalDate opened,
      LocalDate closes,
      @Nullable LocalDate closed,
      int profileVersion) {}

  /// @param closes the last day for answers
  /// @param asks beside the members: staff, manager
  /// @param board addresses of the board; none where it is not asked
  record Wanted(
      @Nullable LocalDate closes, @Nullable List<String> asks, @Nullable List<String> board) {}

  /// @param shared whether those the team reports to see it
  record FocusWanted(@Nullable String area, @Nullable String text, @Nullable Boolean shared) {}

  record Reminded(int letters) {}

  @GetMapping("/teams/{cluster}/assessments")
  @Needs(LeadershipActions.TEAM)
  @Operation(summary = "The assessments of a team, the newest first")
  PageOf<CycleTold> list(
      @PathVariable ClusterId cluster,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    var team = teams.open(LeadershipActions.TEAM, cluster);
    var all = rows.of(team.cluster()).stream().map(AssessmentApi::told).toList();
    return PageOf.cut(all, page, size);
  }

  private static CycleTold told(Assessment one) {
    return new CycleTold(
        one.id().value(),
        one.number(),
        one.opened(),
        one.closes(),
        one.closed().orElse(null),
        one.profileVersion());
  }

  @PostMapping("/teams/{cluster}/assessments")
  @Needs(LeadershipActions.LEAD)
  @Operation(summary = "Open an assessment; those who are asked get their letters")
  CycleTold open(@PathVariable ClusterId cluster, @RequestBody Wanted wanted) {
    var team = teams.open(LeadershipActions.LEAD, cluster);
    var form = new OpeningForm(typed(wanted));
    var errors = form.errors(texts, LocalDate.now(clock));
    for (var asked : Objects.requireNonNullElse(wanted.asks(), List.<String>of()))
      if (!List.of("staff", "manager").contains(asked))
        errors.put("asks", texts.say("leadership.assessment.api.asks", asked));
    if (!errors.isEmpty()) throw Problem.invalid(errors);
    return switch (open.open(team, form.wanted())) {
      case OpenAssessment.Opened.Done(var id) -> told(rows.find(id).orElseThrow());
      case OpenAssessment.Opened.OneIsOpen() ->
          throw new Problem(ProblemKind.CONFLICT, texts.say("leadership.assessment.error.open"));
    };
  }

  private static Map<String, String> typed(Wanted wanted) {
    var typed = new LinkedHashMap<String, String>();
    typed.put("closes", Objects.toString(wanted.closes(), ""));
    typed.put("board", String.join("\n", Objects.requireNonNullElse(wanted.board(), List.of())));
    for (var asked : Objects.requireNonNullElse(wanted.asks(), List.<String>of()))
      typed.put(asked, "yes");
    return typed;
  }

  @GetMapping("/assessments/{id}")
  @Needs(LeadershipActions.TEAM)
  @Operation(summary = "How far an assessment is, and what came of it once it is closed")
  Told show(@PathVariable AssessmentId id) {
    var inside = door.open(LeadershipActions.TEAM, id);
    return results.of(inside.team(), inside.assessment());
  }

  @PostMapping("/assessments/{id}/closing")
  @Needs(LeadershipActions.LEAD)
  @Operation(summary = "Close an assessment: the result is made, and anonymous answers are deleted")
  Told close(@PathVariable AssessmentId id) {
    close.close(door.open(LeadershipActions.LEAD, id).assessment());
    return show(id);
  }

  @PostMapping("/assessments/{id}/reminders")
  @Needs(LeadershipActions.LEAD)
  @Operation(summary = "Write once more to those who have not answered")
  Reminded remind(@PathVariable AssessmentId id) {
    return new Reminded(close.remind(door.open(LeadershipActions.LEAD, id).assessment()));
  }

  @PostMapping("/assessments/{id}/focus")
  @Needs(LeadershipActions.LEAD)
  @Operation(summary = "Choose a focus area of a closed assessment; it becomes a goal of the team")
  Told choose(@PathVariable AssessmentId id, @RequestBody FocusWanted wanted) {
    var one = door.open(LeadershipActions.LEAD, id).assessment();
    if (one.isOpen()) throw new NotFound();
    var area = Objects.requireNonNullElse(wanted.area(), "");
    var text = Objects.requireNonNullElse(wanted.text(), "").strip();
    var errors = FocusForm.errors(texts, frames.of(one), area, text);
    if (!errors.isEmpty()) throw Problem.invalid(errors);
    if (!close.choose(
        one, area, text, Boolean.TRUE.equals(wanted.shared()) ? Sharing.AREA : Sharing.TEAM))
      throw new Problem(ProblemKind.CONFLICT, texts.say("leadership.assessment.error.focus"));
    return show(id);
  }
}
