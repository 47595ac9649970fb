package dk.klynge.development.theme;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.SupportTheme;
import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import dk.klynge.ui.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What many clusters need, and what it becomes: an effort on the roadmap, or a course that is
/// wished for.
@Controller
@RequestMapping("/support-themes")
class ThemeController {

  private static final int LONGEST = 1000;

  private final ThemeView view;
  private final AnswerTheme answer;
  private final Texts texts;

  ThemeController(ThemeView view, AnswerTheme answer, Texts texts) {
    this.view = view;
    this.answer = answer;
    this.texts = texts;
  }

  @GetMapping
  @Needs(LeadershipActions.FOLLOW)
  ModelAndView show(@RequestParam(defaultValue = "") String theme) {
    return page(
        Map.of("theme", theme, "form", UUID.randomUUID().toString()), Map.of(), HttpStatus.OK);
  }

  @PostMapping("/wishes")
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView wish(@RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var theme = SupportTheme.of(sent.getOrDefault("theme", ""));
    var words = sent.getOrDefault("words", "").strip();
    var errors = new LinkedHashMap<String, String>();
    if (theme.isEmpty()) errors.put("theme", texts.say("development.need.error.theme"));
    if (words.isEmpty() || words.length() > LONGEST)
      errors.put("words", texts.say("development.wish.error.words"));
    if (!errors.isEmpty()) return page(sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    var form = sent.getOrDefault("form", "");
    answer.wish(Typed.id(form).orElseGet(UUID::randomUUID), theme.get(), words);
    Notice.success("development.done.wish").with(redirect);
    return new ModelAndView("redirect:/support-themes");
  }

  @PostMapping("/wishes/{id}/fulfilment")
  @Needs(DevelopmentActions.SUPPORT)
  String met(@PathVariable UUID id, RedirectAttributes redirect) {
    answer.met(id);
    Notice.success("development.done.kept").with(redirect);
    return "redirect:/support-themes";
  }

  private ModelAndView page(
      Map<String, String> form, Map<String, String> errors, HttpStatus status) {
    var shown = new ModelAndView("development/support-themes", "page", view.show(form, errors));
    shown.setStatus(status);
    return shown;
  }
}
