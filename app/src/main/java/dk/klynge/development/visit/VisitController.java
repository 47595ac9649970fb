package dk.klynge.development.visit;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.SupportNeedId;
import dk.klynge.development.SupportNeeds;
import dk.klynge.development.SupportNeeds.Need;
import dk.klynge.development.SupportVisits.Visit;
import dk.klynge.development.visit.PlanVisit.Outcome;
import dk.klynge.guard.Needs;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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

/// Who helps with a need, and when: planned, moved, reported, called off.
@Controller
@RequestMapping("/support-needs/{id}/visits")
class VisitController {

  private static final String BACK = "redirect:/support-needs/{id}";

  private final SupportNeeds needs;
  private final PlanVisit plan;
  private final VisitView view;
  private final Texts texts;
  private final Clock clock;

  VisitController(SupportNeeds needs, PlanVisit plan, VisitView view, Texts texts, Clock clock) {
    this.needs = needs;
    this.plan = plan;
    this.view = view;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/new")
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView blank(@PathVariable SupportNeedId id) {
    var need = get(id);
    var form = VisitForm.blank(need, LocalDate.now(clock));
    return page(need, form, Map.of(), HttpStatus.OK);
  }

  @GetMapping("/{visit}")
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView edit(@PathVariable SupportNeedId id, @PathVariable UUID visit) {
    var need = get(id);
    var found = plan.find(need, visit).orElseThrow(NotFound::new);
    return page(need, VisitForm.of(found), Map.of(), HttpStatus.OK);
  }

  /// @param act look, to see who can come on the day that was typed; everything else plans
  @PostMapping
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView plan(
      @PathVariable SupportNeedId id,
      @RequestParam(defaultValue = "") String act,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var need = get(id);
    var form = new VisitForm(sent);
    if (act.equals("look")) return page(need, form, Map.of(), HttpStatus.OK);
    var errors = new LinkedHashMap<String, String>();
    form.errors().forEach((field, key) -> errors.put(field, texts.say(key)));
    if (!errors.isEmpty()) return page(need, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    return switch (plan.plan(need, form.visit(need))) {
      case Outcome.Planned(var over) -> {
        var notice =
            over
                ? Notice.warning("development.done.visit.over")
                : Notice.success("development.done.visit");
        notice.with(redirect);
        yield new ModelAndView(BACK);
      }
      case Outcome.Unfit(var why) ->
          page(
              need,
              form,
              Map.of("consultant", texts.say(why.key() + ".error")),
              HttpStatus.UNPROCESSABLE_CONTENT);
      case Outcome.Overtaken() -> overtaken(need, form);
    };
  }

  /// What was typed stays; saved again it takes the place of what the other has saved.
  private ModelAndView overtaken(Need need, VisitForm form) {
    var now = plan.find(need, form.id());
    var next = now.map(one -> form.with("number", Integer.toString(one.number()))).orElse(form);
    var error = Map.of("day", texts.say("development.visit.error.overtaken"));
    return page(need, next, error, HttpStatus.CONFLICT);
  }

  @PostMapping("/{visit}/report")
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView report(
      @PathVariable SupportNeedId id,
      @PathVariable UUID visit,
      @RequestParam(defaultValue = "") String given,
      RedirectAttributes redirect) {
    var need = get(id);
    var found = plan.find(need, visit).orElseThrow(NotFound::new);
    var hours = VisitForm.hours(given);
    if (hours.isEmpty() || found.day().isAfter(LocalDate.now(clock)))
      return page(
          need,
          VisitForm.of(found).with("given", given),
          Map.of("given", texts.say("development.visit.error.given")),
          HttpStatus.UNPROCESSABLE_CONTENT);
    return after(plan.report(need, found, hours.get()), redirect);
  }

  @PostMapping("/{visit}/cancellation")
  @Needs(DevelopmentActions.SUPPORT)
  ModelAndView callOff(
      @PathVariable SupportNeedId id, @PathVariable UUID visit, RedirectAttributes redirect) {
    var need = get(id);
    var found = plan.find(need, visit).orElseThrow(NotFound::new);
    return after(plan.callOff(need, found), redirect);
  }

  private static ModelAndView after(boolean done, RedirectAttributes redirect) {
    (done ? Notice.success("development.done.kept") : Notice.error("development.error.overtaken"))
        .with(redirect);
    return new ModelAndView(BACK);
  }

  private ModelAndView page(
      Need need, VisitForm form, Map<String, String> errors, HttpStatus status) {
    Optional<Visit> visit = plan.find(need, form.id());
    var shown = new ModelAndView("development/visit", "page", view.page(need, form, visit, errors));
    shown.setStatus(status);
    return shown;
  }

  private Need get(SupportNeedId id) {
    return needs.find(id).orElseThrow(NotFound::new);
  }
}
