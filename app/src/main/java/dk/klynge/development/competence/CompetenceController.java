package dk.klynge.development.competence;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.competence.KeepCompetences.Outcome;
import dk.klynge.guard.Needs;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import dk.klynge.ui.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The list of competences as the municipality keeps it.
@Controller
@RequestMapping("/course-competences")
class CompetenceController {

  private final CompetenceRows rows;
  private final KeepCompetences keep;
  private final Texts texts;

  CompetenceController(CompetenceRows rows, KeepCompetences keep, Texts texts) {
    this.rows = rows;
    this.keep = keep;
    this.texts = texts;
  }

  /// @param used codes of those that cannot go out
  /// @param theirs what somebody else has saved meanwhile; empty where nobody has
  record CompetencesPage(
      int version,
      CompetenceForm form,
      Set<String> used,
      Map<String, String> errors,
      List<Entry> theirs) {}

  @GetMapping
  @Needs(DevelopmentActions.OFFER)
  ModelAndView form() {
    var form = CompetenceForm.of(rows.all());
    return page(rows.version(), form, Map.of(), HttpStatus.OK);
  }

  @PostMapping
  @Needs(DevelopmentActions.OFFER)
  ModelAndView save(@RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var form = CompetenceForm.of(sent);
    int version = Typed.number(sent.getOrDefault("version", ""));
    return switch (keep.keep(version, form)) {
      case Outcome.Saved() -> {
        Notice.success("development.competence.done").with(redirect);
        yield new ModelAndView("redirect:/course-competences");
      }
      case Outcome.Rejected(var errors) ->
          page(version, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
      // The next save is made knowing of the other's.
      case Outcome.Overtaken(var now, var theirs) ->
          shown(new CompetencesPage(now, form, rows.used(), Map.of(), theirs), HttpStatus.CONFLICT);
    };
  }

  private ModelAndView page(
      int version, CompetenceForm form, Map<String, String> errors, HttpStatus status) {
    var said = new LinkedHashMap<String, String>();
    errors.forEach(
        (field, key) -> said.put(field, texts.say("development.competence.error." + key)));
    return shown(new CompetencesPage(version, form, rows.used(), said, List.of()), status);
  }

  private static ModelAndView shown(CompetencesPage page, HttpStatus status) {
    var shown = new ModelAndView("development/competences", Map.of("page", page));
    shown.setStatus(status);
    return shown;
  }
}
