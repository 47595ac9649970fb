package dk.klynge.survey.question;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.survey.AnswerSheet;
import dk.klynge.survey.AreaSource;
import dk.klynge.survey.QuestionSet;
import dk.klynge.survey.Sheet;
import dk.klynge.survey.SurveyActions;
import dk.klynge.survey.Wording;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The question sets: looked at by everybody who may be asked, revised as new versions.
@Controller
@RequestMapping("/question-sets")
class QuestionSetController {

  private static final String FORM = "survey/question-form";

  private final QuestionSetRows rows;
  private final ReviseQuestions revise;
  private final List<AreaSource> sources;
  private final Guard guard;
  private final Texts texts;

  QuestionSetController(
      QuestionSetRows rows,
      ReviseQuestions revise,
      List<AreaSource> sources,
      Guard guard,
      Texts texts) {
    this.rows = rows;
    this.revise = revise;
    this.sources = List.copyOf(sources);
    this.guard = guard;
    this.texts = texts;
  }

  record Line(String code, String name, int version, int questions) {}

  record ListPage(List<Line> lines) {}

  record ShowPage(
      String code,
      String name,
      int version,
      int newest,
      Sheet sheet,
      List<QuestionSetRows.Saved> versions,
      boolean mayRevise) {}

  /// @param areas what areas are called that the program has no name for, by code
  record EditPage(
      String code,
      String name,
      int version,
      QuestionForm form,
      Map<String, String> areas,
      Map<String, String> errors) {}

  @GetMapping
  @Needs(SurveyActions.READ)
  String list(Model model) {
    model.addAttribute(
        "page",
        new ListPage(
            rows.all().stream()
                .map(one ->
                    new Line(
                        one.code(),
                        one.name().in(texts.language()),
                        one.version(),
                        one.questions().size()))
                .toList()));
    return "survey/question-sets";
  }

  @GetMapping("/{code}")
  @Needs(SurveyActions.READ)
  String show(@PathVariable String code, @RequestParam Optional<Integer> version, Model model) {
    var newest = find(code);
    var set =
        version.map(number -> rows.find(code, number).orElseThrow(NotFound::new)).orElse(newest);
    model.addAttribute(
        "page",
        new ShowPage(
            code,
            set.name().in(texts.language()),
            set.version(),
            newest.version(),
            Sheet.of(set, AnswerSheet.blank(), texts.language()),
            rows.versions(code),
            guard.may(SurveyActions.QUESTIONS)));
    return "survey/question-set";
  }

  @GetMapping("/{code}/new-version")
  @Needs(SurveyActions.QUESTIONS)
  String edit(@PathVariable String code, Model model) {
    var set = find(code);
    put(model, set, set.version() + 1, QuestionForm.of(set, more(set)), Map.of());
    return FORM;
  }

  @PostMapping("/{code}/new-version")
  @Needs(SurveyActions.QUESTIONS)
  String save(
      @PathVariable String code,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var set = find(code);
    var form = QuestionForm.of(set, more(set), sent);
    var errors = new LinkedHashMap<String, String>();
    form.errors().forEach((field, key) -> errors.put(field, texts.say(key)));
    int version = number(sent.getOrDefault("version", ""));
    boolean stale = version != set.version() + 1;
    if (errors.isEmpty() && (stale || !revise.save(form.next(set, version))))
      errors.put("da-0", texts.say("survey.error.changed"));
    if (errors.isEmpty()) {
      Notice.success("survey.set.saved", Integer.toString(version)).with(redirect);
      return "redirect:/question-sets/{code}";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    // After a conflict the next save is made knowing of the other's version.
    put(model, set, find(code).version() + 1, form, errors);
    return FORM;
  }

  private Map<String, Wording> more(QuestionSet set) {
    var more = new LinkedHashMap<String, Wording>();
    sources.forEach(source -> more.putAll(source.areas(set.code())));
    return more;
  }

  private void put(
      Model model, QuestionSet set, int version, QuestionForm form, Map<String, String> errors) {
    var name = set.name().in(texts.language());
    var areas = new LinkedHashMap<String, String>();
    form.areas().forEach((code, called) -> areas.put(code, called.in(texts.language())));
    model.addAttribute("page", new EditPage(set.code(), name, version, form, areas, errors));
  }

  private static int number(String typed) {
    return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
  }

  private QuestionSet find(String code) {
    return rows.find(code).orElseThrow(NotFound::new);
  }
}
