package dk.klynge.decision.summary;

import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.HearingId;
import dk.klynge.decision.ResponseId;
import dk.klynge.decision.ThemeId;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Open;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Themes, the administration's replies and the finished summary, for other programs.
@RestController
@RequestMapping("/api/v1/hearings/{id}")
class SummaryApi {

  private final ShowSummary show;
  private final Summaries summaries;
  private final GatherPoints gather;
  private final FinishSummary finish;
  private final MessageSource messages;

  SummaryApi(
      ShowSummary show,
      Summaries summaries,
      GatherPoints gather,
      FinishSummary finish,
      MessageSource messages) {
    this.show = show;
    this.summaries = summaries;
    this.gather = gather;
    this.finish = finish;
    this.messages = messages;
  }

  record NewTheme(@Nullable String name) {}

  /// @param version of the theme as it was read; another one is answered with 412
  record Reply(@Nullable Integer version, @Nullable String reply) {}

  /// @param theme by name; made where there is none
  record NewPoint(@Nullable String theme, @Nullable String quote) {}

  @GetMapping("/summary")
  @Open(why = "A finished summary is public; before that it is not found")
  @Operation(summary = "The summary of the answers, by theme and by cluster")
  SummaryPages.SummaryPage summary(@PathVariable HearingId id) {
    return show.page(id);
  }

  @PostMapping("/summary")
  @Needs(DecisionActions.HOLD_HEARING)
  @Operation(summary = "Finish the summary: from then on it is public and stays as it is")
  SummaryPages.SummaryPage finish(@PathVariable HearingId id) {
    var missing = finish.finish(show.hearing(id));
    if (!missing.isEmpty()) throw new Problem(ProblemKind.INVALID, say(missing));
    return show.page(id);
  }

  @GetMapping("/themes")
  @Needs(DecisionActions.HOLD_HEARING)
  @Operation(summary = "Themes with what was said and what the administration replies")
  List<Gathered> themes(@PathVariable HearingId id) {
    return summaries.themes(show.hearing(id).id());
  }

  @PostMapping("/themes")
  @Needs(DecisionActions.HOLD_HEARING)
  @Operation(summary = "Make a theme; one of that name stays as it is")
  List<Gathered> theme(@PathVariable HearingId id, @RequestBody NewTheme wanted) {
    check(gather.theme(show.hearing(id), text(wanted.name())));
    return summaries.themes(id);
  }

  @PutMapping("/themes/{theme}/reply")
  @Needs(DecisionActions.HOLD_HEARING)
  @Operation(summary = "Write what the administration says to a theme")
  List<Gathered> reply(
      @PathVariable HearingId id, @PathVariable ThemeId theme, @RequestBody Reply wanted) {
    var hearing = show.hearing(id);
    if (summaries.themes(id).stream().noneMatch(one -> one.id().equals(theme.value())))
      throw ShowSummary.notFound();
    var version = Optional.ofNullable(wanted.version()).orElse(0);
    check(gather.reply(hearing, theme, version, text(wanted.reply())));
    return summaries.themes(id);
  }

  @DeleteMapping("/themes/{theme}")
  @Needs(DecisionActions.HOLD_HEARING)
  @Operation(summary = "Delete a theme that nothing is gathered under")
  ResponseEntity<Void> remove(@PathVariable HearingId id, @PathVariable ThemeId theme) {
    if (!gather.remove(show.hearing(id), theme))
      throw new Problem(ProblemKind.CONFLICT, say("decision.theme.error.used"));
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/moderation/{response}/points")
  @Needs(DecisionActions.HOLD_HEARING)
  @Operation(summary = "Give an answer a theme, with the point it makes")
  List<Gathered> point(
      @PathVariable HearingId id, @PathVariable ResponseId response, @RequestBody NewPoint wanted) {
    var outcome =
        gather.point(show.hearing(id), response, text(wanted.theme()), text(wanted.quote()));
    if (outcome == GatherPoints.Outcome.CHANGED_MEANWHILE) throw ShowSummary.notFound();
    check(outcome);
    return summaries.themes(id);
  }

  @DeleteMapping("/points/{point}")
  @Needs(DecisionActions.HOLD_HEARING)
  @Operation(summary = "Take a point off its answer")
  ResponseEntity<Void> removePoint(@PathVariable HearingId id, @PathVariable UUID point) {
    if (gather.removePoint(show.hearing(id), point).isEmpty()) throw ShowSummary.notFound();
    return ResponseEntity.noContent().build();
  }

  private void check(GatherPoints.Outcome outcome) {
    switch (outcome) {
      case DONE -> {}
      case NO_NAME -> throw Problem.invalid(Map.of("theme", say("decision.theme.error.name")));
      case NO_TEXT -> throw Problem.invalid(Map.of("text", say("decision.theme.error.long")));
      case FINISHED ->
          throw new Problem(ProblemKind.CONFLICT, say("decision.theme.error.finished"));
      case CHANGED_MEANWHILE ->
          throw new Problem(ProblemKind.CHANGED_MEANWHILE, say("decision.theme.api.changed"));
    }
  }

  private static String text(@Nullable String sent) {
    return Optional.ofNullable(sent).orElse("");
  }

  private String say(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
