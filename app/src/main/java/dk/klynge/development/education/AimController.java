package dk.klynge.development.education;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.education.EducationPages.AimPage;
import dk.klynge.development.education.EducationPages.Option;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Scope;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import dk.klynge.ui.Typed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the municipality wants of its leaders' education.
@Controller
@RequestMapping("/leadership-education")
class AimController {

  private static final Set<String> LEVELS = Set.of("academy", "diploma", "master");
  private static final List<String> POSITIONS =
      List.of(
          "area_manager",
          "cluster_leader",
          "pedagogical_leader",
          "institution_leader",
          "department_leader",
          "deputy");

  private final EducationRows rows;
  private final AgreeEducation agree;
  private final Guard guard;
  private final Texts texts;

  AimController(EducationRows rows, AgreeEducation agree, Guard guard, Texts texts) {
    this.rows = rows;
    this.agree = agree;
    this.guard = guard;
    this.texts = texts;
  }

  @GetMapping("/aim")
  @Needs(DevelopmentActions.EDUCATION)
  ModelAndView aim() {
    guard.require(DevelopmentActions.EDUCATION, new Scope.Everywhere());
    var aim = rows.aim();
    return aimPage(form(aim), List.copyOf(aim.positions()), Map.of(), HttpStatus.OK);
  }

  private static Map<String, String> form(Aim aim) {
    return Map.of(
        "version", "" + aim.version(),
        "level", aim.level(),
        "year", "" + aim.targetYear(),
        "target", "" + aim.target(),
        "months", "" + aim.months());
  }

  @PostMapping("/aim")
  @Needs(DevelopmentActions.EDUCATION)
  ModelAndView set(@RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
    guard.require(DevelopmentActions.EDUCATION, new Scope.Everywhere());
    var form = sent.toSingleValueMap();
    var positions = sent.getOrDefault("position", List.of());
    var errors = new LinkedHashMap<String, String>();
    check(form, "year", 2000, 2100, errors);
    check(form, "target", 1, 100, errors);
    check(form, "months", 1, 120, errors);
    if (!LEVELS.contains(form.getOrDefault("level", "")))
      errors.put("level", texts.say("development.education.error.level"));
    if (positions.isEmpty())
      errors.put("position", texts.say("development.education.error.positions"));
    if (!errors.isEmpty())
      return aimPage(form, positions, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    var aim =
        new Aim(
            number(form, "version"),
            form.getOrDefault("level", "diploma"),
            number(form, "year"),
            number(form, "target"),
            number(form, "months"),
            Set.copyOf(positions));
    if (!agree.set(aim)) {
      var again = new HashMap<>(form);
      again.put("version", "" + rows.aim().version());
      return aimPage(again, positions, Map.of(), HttpStatus.CONFLICT);
    }
    Notice.success("development.education.done.set").with(redirect);
    return new ModelAndView("redirect:/leadership-education");
  }

  private static int number(Map<String, String> sent, String field) {
    var typed = sent.getOrDefault(field, "").strip();
    return Typed.number(typed);
  }

  private void check(
      Map<String, String> form, String field, int least, int most, Map<String, String> errors) {
    int value = number(form, field);
    if (value < least || value > most)
      errors.put(field, texts.say("development.education.error.number", "" + least, "" + most));
  }

  private ModelAndView aimPage(
      Map<String, String> form,
      List<String> chosen,
      Map<String, String> errors,
      HttpStatus status) {
    var positions =
        POSITIONS.stream()
            .map(one -> new Option(one, texts.say("organisation.position." + one)))
            .toList();
    var page = new AimPage(form, chosen, positions, errors, status == HttpStatus.CONFLICT);
    var shown = new ModelAndView("development/education-aim", Map.of("page", page));
    shown.setStatus(status);
    return shown;
  }
}
