package dk.klynge.processplan.moving;

import dk.klynge.guard.Needs;
import dk.klynge.processplan.Activity;
import dk.klynge.processplan.Activity.Standing;
import dk.klynge.processplan.ActivityId;
import dk.klynge.processplan.PlanChanges.Said;
import dk.klynge.processplan.PlanId;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.Rearrangement.Wish;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.Span;
import dk.klynge.processplan.moving.MovePages.MovePage;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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

/// Moves one activity. What would follow is shown first; only who has seen it can do it.
@Controller
@RequestMapping("/process-plans/{id}/activities/{activity}/dates")
class MoveController {

  static final String PAGE = "processplan/move";

  private final RunningPlans plans;
  private final Move move;
  private final ShowConsequences show;
  private final Texts texts;

  MoveController(RunningPlans plans, Move move, ShowConsequences show, Texts texts) {
    this.plans = plans;
    this.move = move;
    this.show = show;
    this.texts = texts;
  }

  @GetMapping
  @Needs(ProcessPlanActions.PLAN)
  ModelAndView show(@PathVariable PlanId id, @PathVariable ActivityId activity) {
    var plan = plans.find(id).orElseThrow(MoveController::notFound);
    var one = plan.find(activity).orElseThrow(MoveController::notFound);
    var form =
        Map.of(
            "begins", one.dates().begins().toString(),
            "ends", one.dates().ends().toString(),
            "standing", one.dates().standing().name());
    return new ModelAndView(PAGE, "page", page(plan, one, form, Map.of(), Optional.empty()));
  }

  /// With `try`, or when the plan has changed since what follows was shown, it is shown (again).
  @PostMapping
  @Needs(ProcessPlanActions.PLAN)
  ModelAndView move(
      @PathVariable PlanId id,
      @PathVariable ActivityId activity,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var plan = plans.find(id).orElseThrow(MoveController::notFound);
    var one = plan.find(activity).orElseThrow(MoveController::notFound);
    var errors = errors(sent);
    if (!errors.isEmpty())
      return answer(
          page(plan, one, sent, errors, Optional.empty()), HttpStatus.UNPROCESSABLE_CONTENT);
    var wish = Wish.of(plan, activity, span(sent));
    if (sent.containsKey("try"))
      return answer(page(plan, one, sent, Map.of(), Optional.of(wish)), HttpStatus.OK);
    var said = new Said(sent.getOrDefault("reason", "").strip(), standing(sent));
    var seen = plan.version() == version(sent);
    if (seen && move.move(plan, wish, said)) {
      Notice.success("processplan.move.done").with(redirect);
      return new ModelAndView("redirect:/process-plans/{id}/activities/{activity}");
    }
    var overtaken = Map.of("begins", texts.say("processplan.error.plan-overtaken"));
    return answer(page(plan, one, sent, overtaken, Optional.of(wish)), HttpStatus.CONFLICT);
  }

  static ModelAndView answer(MovePage page, HttpStatus status) {
    var shown = new ModelAndView(PAGE, "page", page);
    shown.setStatus(status);
    return shown;
  }

  static int version(Map<String, String> sent) {
    var text = sent.getOrDefault("version", "");
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
  }

  private static Standing standing(Map<String, String> sent) {
    return sent.getOrDefault("standing", "").equals("CONFIRMED")
        ? Standing.CONFIRMED
        : Standing.PROVISIONAL;
  }

  private static Span span(Map<String, String> sent) {
    return new Span(
        day(sent.getOrDefault("begins", "")).orElseThrow(),
        day(sent.getOrDefault("ends", "")).orElseThrow());
  }

  /// A move needs a reason when it is done; not when it is tried.
  private Map<String, String> errors(Map<String, String> sent) {
    var errors = new LinkedHashMap<String, String>();
    var begins = day(sent.getOrDefault("begins", ""));
    var ends = day(sent.getOrDefault("ends", ""));
    if (begins.isEmpty()) errors.put("begins", texts.say("processplan.error.day"));
    if (ends.isEmpty()) errors.put("ends", texts.say("processplan.error.day"));
    if (begins.isPresent() && ends.filter(begins.get()::isAfter).isPresent())
      errors.put("ends", texts.say("processplan.error.ends"));
    if (!sent.containsKey("try") && sent.getOrDefault("reason", "").isBlank())
      errors.put("reason", texts.say("processplan.error.reason"));
    return errors;
  }

  static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private MovePage page(
      RunningPlan plan,
      Activity one,
      Map<String, String> form,
      Map<String, String> errors,
      Optional<Wish> wish) {
    var home = "/process-plans/" + plan.id().value() + "/activities/" + one.id().value();
    var place = one.place().map(here -> " · " + here.name()).orElse("");
    return new MovePage(
        plan,
        plan.id().value(),
        home + "/dates",
        home,
        one.pattern().title(texts.language()) + place,
        show.days(new Span(one.dates().begins(), one.dates().ends())),
        form,
        errors,
        plan.version(),
        wish.map(wanted -> List.of(show.of(move.consequences(plan, wanted)))).orElse(List.of()));
  }

  static ResponseStatusException notFound() {
    return new NotFound();
  }
}
