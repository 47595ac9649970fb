package dk.klynge.processplan.template;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.processplan.PlanTemplate;
import dk.klynge.processplan.PlanTemplates;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.template.KeepTemplate.Answer;
import dk.klynge.processplan.template.Reading.Problem;
import dk.klynge.processplan.template.TemplatePages.ListPage;
import dk.klynge.processplan.template.TemplatePages.Row;
import dk.klynge.processplan.template.TemplatePages.TextPage;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Templates as the text they are; who may, changes one into its next version.
@Controller
@RequestMapping("/process-plan-templates")
class TemplateController {

  private static final String PAGE = "processplan/template";

  private final PlanTemplates templates;
  private final KnownTemplates known;
  private final Templates rows;
  private final KeepTemplate keep;
  private final Texts texts;
  private final Guard guard;

  TemplateController(
      PlanTemplates templates,
      KnownTemplates known,
      Templates rows,
      KeepTemplate keep,
      Texts texts,
      Guard guard) {
    this.templates = templates;
    this.known = known;
    this.rows = rows;
    this.keep = keep;
    this.texts = texts;
    this.guard = guard;
  }

  @GetMapping
  @Needs(ProcessPlanActions.READ)
  ModelAndView list() {
    var all = rows.all();
    var shown =
        templates.newest().stream()
            .map(one -> {
              var made =
                  all.stream()
                      .filter(row -> row.key().equals(one.key()) && row.version() == one.version())
                      .findFirst();
              return new Row(
                  one.key(),
                  one.title(texts.language()),
                  one.version(),
                  one.activities().size(),
                  made.map(Templates.Version::madeAt),
                  made.map(Templates.Version::note).orElse(""));
            })
            .toList();
    return new ModelAndView("processplan/templates", "page", new ListPage(shown));
  }

  @GetMapping("/{key}")
  @Needs(ProcessPlanActions.READ)
  ModelAndView show(@PathVariable String key, @RequestParam Optional<Integer> version) {
    var newest = newest(key);
    var wanted = version.orElse(newest.version());
    var text = known.text(key, wanted).orElseThrow(TemplateController::notFound).text();
    return new ModelAndView(PAGE, "page", page(newest, new Typed(wanted, text, ""), List.of()));
  }

  /// What was typed; it is never lost.
  private record Typed(int version, String text, String note) {}

  private TextPage page(PlanTemplate newest, Typed typed, List<Problem> problems) {
    return new TextPage(
        newest.key(),
        newest.title(texts.language()),
        typed.version(),
        newest.version(),
        known.versions(newest.key()),
        typed.text(),
        typed.note(),
        problems.stream().map(one -> texts.say(one.key(), one.where(), one.what())).toList(),
        guard.may(ProcessPlanActions.PLAN));
  }

  @PostMapping("/{key}")
  @Needs(ProcessPlanActions.PLAN)
  ModelAndView change(
      @PathVariable String key,
      @RequestParam int version,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var newest = newest(key);
    var text = sent.getOrDefault("text", "").replace("\r\n", "\n");
    var note = sent.getOrDefault("note", "").strip();
    var typed = new Typed(version, text, note);
    return switch (keep.keep(key, version, text, note)) {
      case Answer.Kept(var kept) -> {
        Notice.success("processplan.template.kept", "" + kept).with(redirect);
        yield new ModelAndView("redirect:/process-plan-templates/{key}");
      }
      case Answer.Wrong(var problems) ->
          answer(page(newest, typed, problems), HttpStatus.UNPROCESSABLE_CONTENT);
      case Answer.Overtaken() ->
          answer(
              page(newest, typed, List.of(new Problem("", "overtaken", "" + newest.version()))),
              HttpStatus.CONFLICT);
    };
  }

  private static ModelAndView answer(TextPage page, HttpStatus status) {
    var shown = new ModelAndView(PAGE, "page", page);
    shown.setStatus(status);
    return shown;
  }

  private PlanTemplate newest(String key) {
    return templates.newest(key).orElseThrow(TemplateController::notFound);
  }

  private static ResponseStatusException notFound() {
    return new NotFound();
  }
}
