package dk.klynge.development.support;

import dk.klynge.development.ConsultantId;
import dk.klynge.development.Consultants.Consultant;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.support.SupportPages.FormPage;
import dk.klynge.development.support.SupportPages.TeamPage;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.Employees;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who is in the support team, and how much each has to do.
@Controller
@RequestMapping("/support-team")
class TeamController {

  private static final String FORM = "development/consultant-form";

  private final ConsultantRows rows;
  private final KeepConsultant keep;
  private final TeamView view;
  private final Employees employees;
  private final Guard guard;
  private final Words words;
  private final Clock clock;

  TeamController(
      ConsultantRows rows,
      KeepConsultant keep,
      TeamView view,
      Employees employees,
      Guard guard,
      Words words,
      Clock clock) {
    this.rows = rows;
    this.keep = keep;
    this.view = view;
    this.employees = employees;
    this.guard = guard;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView list() {
    var today = LocalDate.now(clock);
    var page =
        new TeamPage(guard.may(DevelopmentActions.SUPPORT), view.months(today), view.load(today));
    return new ModelAndView("development/support-team", "page", page);
  }

  @GetMapping("/new")
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView blank() {
    return form(ConsultantForm.blank(LocalDate.now(clock)), Map.of(), HttpStatus.OK);
  }

  @GetMapping("/{id}/edit")
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView edit(@PathVariable ConsultantId id) {
    var membership = rows.membership(id).orElseThrow(NotFound::new);
    return form(ConsultantForm.of(get(id), membership), Map.of(), HttpStatus.OK);
  }

  @PostMapping
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView keep(@RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
    var form = ConsultantForm.of(sent);
    var errors = said(form.errors());
    if (!errors.isEmpty()) return form(form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    var one = form.consultant(employees);
    if (!keep.keep(one, form.membership())) return overtaken(one.id(), form);
    Notice.success("development.done.consultant").with(redirect);
    return new ModelAndView("redirect:/support-team/" + one.id().value());
  }

  /// What was typed stays; saved again it takes the place of what the other has saved.
  private ModelAndView overtaken(ConsultantId id, ConsultantForm form) {
    int now = rows.membership(id).map(ConsultantRows.Membership::version).orElse(0);
    var page = new FormPage(form.version(now), view.themes(), view.accounts(), Map.of(), true);
    return answer(FORM, page, HttpStatus.CONFLICT);
  }

  private ModelAndView form(ConsultantForm form, Map<String, String> errors, HttpStatus status) {
    var page = new FormPage(form, view.themes(), view.accounts(), errors, false);
    return answer(FORM, page, status);
  }

  private Map<String, String> said(Map<String, String> keys) {
    var errors = new LinkedHashMap<String, String>();
    keys.forEach((field, key) -> errors.put(field, words.texts().say(key)));
    return errors;
  }

  static ModelAndView answer(String template, Object page, HttpStatus status) {
    var shown = new ModelAndView(template, "page", page);
    shown.setStatus(status);
    return shown;
  }

  private Consultant get(ConsultantId id) {
    return rows.find(id).orElseThrow(NotFound::new);
  }
}
