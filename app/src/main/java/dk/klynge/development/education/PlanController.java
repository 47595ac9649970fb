package dk.klynge.development.education;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.education.EducationPages.PlanPage;
import dk.klynge.development.education.Leader.Plan;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.PersonId;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import dk.klynge.ui.Typed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/// What is agreed with one leader.
@Controller
@RequestMapping("/leadership-education")
class PlanController {

  private final EducationRows rows;
  private final EducationView view;
  private final Leaders leaders;
  private final AgreeEducation agree;
  private final Texts texts;

  PlanController(
      EducationRows rows, EducationView view, Leaders leaders, AgreeEducation agree, Texts texts) {
    this.rows = rows;
    this.view = view;
    this.leaders = leaders;
    this.agree = agree;
    this.texts = texts;
  }

  @GetMapping("/leaders/{person}")
  @Needs(DevelopmentActions.EDUCATION)
  ModelAndView show(@PathVariable UUID person) {
    var leader = leaders.get(new PersonId(person), rows.aim());
    return page(leader, form(leader.plan()), Map.of(), HttpStatus.OK);
  }

  private static Map<String, String> form(Plan plan) {
    return Map.of(
        "version", Integer.toString(plan.version()),
        "begins", plan.beginsOn().map(LocalDate::toString).orElse(""),
        "by", plan.agreedBy().map(LocalDate::toString).orElse(""),
        "ends", plan.endsOn().map(LocalDate::toString).orElse(""));
  }

  @PostMapping("/leaders/{person}")
  @Needs(DevelopmentActions.EDUCATION)
  ModelAndView agree(
      @PathVariable UUID person,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var leader = leaders.get(new PersonId(person), rows.aim());
    var errors = errors(sent);
    if (!errors.isEmpty()) return page(leader, sent, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    var plan =
        new Plan(number(sent, "version"), day(sent, "begins"), day(sent, "by"), day(sent, "ends"));
    if (!agree.agree(leader, plan)) {
      var now = leaders.get(new PersonId(person), rows.aim());
      var form = new HashMap<>(sent);
      form.put("version", Integer.toString(now.plan().version()));
      return page(now, form, Map.of(), HttpStatus.CONFLICT);
    }
    Notice.success("development.education.done.agreed").with(redirect);
    return new ModelAndView("redirect:/leadership-education");
  }

  private Map<String, String> errors(Map<String, String> sent) {
    var errors = new LinkedHashMap<String, String>();
    for (var field : List.of("begins", "by", "ends"))
      if (!sent.getOrDefault(field, "").isBlank() && day(sent, field).isEmpty())
        errors.put(field, texts.say("development.course.error.day"));
    var begins = day(sent, "begins");
    var ends = day(sent, "ends");
    if (ends.isPresent() && begins.filter(from -> !ends.get().isAfter(from)).isPresent())
      errors.put("ends", texts.say("development.education.error.ends"));
    return errors;
  }

  private static Optional<LocalDate> day(Map<String, String> sent, String field) {
    return TypedDay.of(sent.getOrDefault(field, ""));
  }

  private static int number(Map<String, String> sent, String field) {
    var typed = sent.getOrDefault(field, "").strip();
    return Typed.number(typed);
  }

  private ModelAndView page(
      Leader leader, Map<String, String> form, Map<String, String> errors, HttpStatus status) {
    var aim = rows.aim();
    var page =
        new PlanPage(view.line(leader, aim), aim, form, errors, status == HttpStatus.CONFLICT);
    var shown = new ModelAndView("development/education-plan", Map.of("page", page));
    shown.setStatus(status);
    return shown;
  }
}
