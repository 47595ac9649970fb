package dk.klynge.decision.summary;

import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.HearingId;
import dk.klynge.decision.ResponseId;
import dk.klynge.decision.ThemeId;
import dk.klynge.decision.summary.SummaryPages.ThemesPage;
import dk.klynge.guard.Needs;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import dk.klynge.ui.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where staff gather answers under themes and reply to them.
@Controller
@RequestMapping("/hearings/{id}")
class ThemeController {

  private static final String PAGE = "decision/themes";
  private static final String BACK = "redirect:/hearings/{id}/themes";

  private final ShowSummary show;
  private final Summaries summaries;
  private final GatherPoints gather;
  private final FinishSummary finish;
  private final Texts texts;

  ThemeController(
      ShowSummary show,
      Summaries summaries,
      GatherPoints gather,
      FinishSummary finish,
      Texts texts) {
    this.show = show;
    this.summaries = summaries;
    this.gather = gather;
    this.finish = finish;
    this.texts = texts;
  }

  @GetMapping("/themes")
  @Needs(DecisionActions.HOLD_HEARING)
  String list(@PathVariable HearingId id, Model model) {
    model.addAttribute("page", page(id, "", Map.of(), Map.of()));
    return PAGE;
  }

  @PostMapping("/themes")
  @Needs(DecisionActions.HOLD_HEARING)
  String add(
      @PathVariable HearingId id,
      @RequestParam(defaultValue = "") String name,
      Model model,
      HttpServletResponse http) {
    var outcome = gather.theme(show.hearing(id), name);
    if (outcome == GatherPoints.Outcome.DONE) return BACK;
    http.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var key = outcome == GatherPoints.Outcome.FINISHED ? "finished" : "name";
    model.addAttribute(
        "page", page(id, name, Map.of(), Map.of("name", texts.say("decision.theme.error." + key))));
    return PAGE;
  }

  @PostMapping("/themes/{theme}/reply")
  @Needs(DecisionActions.HOLD_HEARING)
  String reply(
      @PathVariable HearingId id,
      @PathVariable ThemeId theme,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse http) {
    var reply = sent.getOrDefault("reply", "");
    var version = number(sent.getOrDefault("version", ""));
    var outcome = gather.reply(show.hearing(id), theme, version, reply);
    if (outcome == GatherPoints.Outcome.DONE) return BACK + "#theme-" + theme.value();
    var late = outcome == GatherPoints.Outcome.CHANGED_MEANWHILE;
    http.setStatus((late ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
    var field = "reply-" + theme.value();
    var key = "decision.theme.error." + problem(outcome);
    model.addAttribute("page", page(id, "", Map.of(field, reply), Map.of(field, texts.say(key))));
    return PAGE;
  }

  /// What is no number is no version that anybody has seen.
  private static int number(String text) {
    return Typed.number(text);
  }

  private static String problem(GatherPoints.Outcome outcome) {
    return switch (outcome) {
      case CHANGED_MEANWHILE -> "changed";
      case FINISHED -> "finished";
      case DONE, NO_NAME, NO_TEXT -> "long";
    };
  }

  @PostMapping("/themes/{theme}/removal")
  @Needs(DecisionActions.HOLD_HEARING)
  String remove(
      @PathVariable HearingId id, @PathVariable ThemeId theme, RedirectAttributes redirect) {
    if (!gather.remove(show.hearing(id), theme))
      Notice.error("decision.theme.error.used").with(redirect);
    return BACK;
  }

  @PostMapping("/moderation/{response}/points")
  @Needs(DecisionActions.HOLD_HEARING)
  String point(
      @PathVariable HearingId id,
      @PathVariable ResponseId response,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var theme = sent.getOrDefault("theme", "");
    var quote = sent.getOrDefault("quote", "");
    switch (gather.point(show.hearing(id), response, theme, quote)) {
      case DONE -> Notice.success("decision.point.added").with(redirect);
      case NO_NAME -> back(redirect, "decision.theme.error.name", theme, quote);
      case NO_TEXT -> back(redirect, "decision.point.error.quote", theme, quote);
      case FINISHED -> back(redirect, "decision.theme.error.finished", theme, quote);
      case CHANGED_MEANWHILE -> throw ShowSummary.notFound();
    }
    return "redirect:/hearings/{id}/moderation/{response}#points";
  }

  /// What was written comes back into the form.
  private static void back(RedirectAttributes redirect, String key, String theme, String quote) {
    Notice.error(key).with(redirect);
    redirect.addFlashAttribute("theme", theme);
    redirect.addFlashAttribute("quote", quote);
  }

  @PostMapping("/points/{point}/removal")
  @Needs(DecisionActions.HOLD_HEARING)
  String removePoint(@PathVariable HearingId id, @PathVariable UUID point) {
    var response = gather.removePoint(show.hearing(id), point).orElseThrow(ShowSummary::notFound);
    return "redirect:/hearings/{id}/moderation/" + response.value() + "#points";
  }

  @PostMapping("/conclusion")
  @Needs(DecisionActions.HOLD_HEARING)
  String finish(@PathVariable HearingId id, RedirectAttributes redirect) {
    var missing = finish.finish(show.hearing(id));
    if (missing.isEmpty()) Notice.success("decision.summary.finished").with(redirect);
    else Notice.error(missing).with(redirect);
    return "redirect:/hearings/{id}/summary";
  }

  private ThemesPage page(
      HearingId id, String name, Map<String, String> written, Map<String, String> errors) {
    var hearing = show.hearing(id);
    return new ThemesPage(
        id,
        hearing.title(),
        hearing.summarised().isPresent(),
        summaries.themes(id),
        name,
        written,
        errors);
  }
}
