package dk.klynge.processplan.moving;

import dk.klynge.guard.Needs;
import dk.klynge.processplan.Activity.Standing;
import dk.klynge.processplan.PlanChanges.Said;
import dk.klynge.processplan.PlanId;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.Rearrangement.Wish;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.Schedule.Anchors;
import dk.klynge.processplan.moving.MovePages.MovePage;
import dk.klynge.ui.Format;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Moves the two days that the whole plan is counted from.
@Controller
@RequestMapping("/process-plans/{id}/dates")
class AnchorController {

  private final RunningPlans plans;
  private final Move move;
  private final ShowConsequences show;
  private final Texts texts;
  private final Format format;

  AnchorController(
      RunningPlans plans, Move move, ShowConsequences show, Texts texts, Format format) {
    this.plans = plans;
    this.move = move;
    this.show = show;
    this.texts = texts;
    this.format = format;
  }

  @GetMapping
  @Needs(ProcessPlanActions.PLAN)
  ModelAndView show(@PathVariable PlanId id) {
    var plan = plans.find(id).orElseThrow(MoveController::notFound);
    var form =
        Map.of(
            "begins", plan.decidedOn().toString(),
            "ends", plan.effectiveOn().toString());
    return MoveController.answer(page(plan, form, Map.of(), Optional.empty()), HttpStatus.OK);
  }

  @PostMapping
  @Needs(ProcessPlanActions.PLAN)
  ModelAndView move(
      @PathVariable PlanId id,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var plan = plans.find(id).orElseThrow(MoveController::notFound);
    var errors = errors(sent);
    if (!errors.isEmpty())
      return MoveController.answer(
          page(plan, sent, errors, Optional.empty()), HttpStatus.UNPROCESSABLE_CONTENT);
    var wish = wish(sent);
    if (sent.containsKey("try"))
      return MoveController.answer(page(plan, sent, Map.of(), Optional.of(wish)), HttpStatus.OK);
    var said = new Said(sent.getOrDefault("reason", "").strip(), Standing.PROVISIONAL);
    if (plan.version() == MoveController.version(sent) && move.move(plan, wish, said)) {
      Notice.success("processplan.move.done").with(redirect);
      return new ModelAndView("redirect:/process-plans/{id}");
    }
    var overtaken = Map.of("begins", texts.say("processplan.error.plan-overtaken"));
    return MoveController.answer(
        page(plan, sent, overtaken, Optional.of(wish)), HttpStatus.CONFLICT);
  }

  private static Wish wish(Map<String, String> sent) {
    return new Wish(
        new Anchors(
            MoveController.day(sent.getOrDefault("begins", "")).orElseThrow(),
            MoveController.day(sent.getOrDefault("ends", "")).orElseThrow()),
        Map.of());
  }

  private Map<String, String> errors(Map<String, String> sent) {
    var errors = new LinkedHashMap<String, String>();
    var decided = MoveController.day(sent.getOrDefault("begins", ""));
    var effective = MoveController.day(sent.getOrDefault("ends", ""));
    if (decided.isEmpty()) errors.put("begins", texts.say("processplan.error.day"));
    if (effective.isEmpty()) errors.put("ends", texts.say("processplan.error.day"));
    if (decided.isPresent() && effective.filter(day -> !decided.get().isBefore(day)).isPresent())
      errors.put("ends", texts.say("processplan.error.order"));
    if (!sent.containsKey("try") && sent.getOrDefault("reason", "").isBlank())
      errors.put("reason", texts.say("processplan.error.reason"));
    return errors;
  }

  private MovePage page(
      RunningPlan plan, Map<String, String> form, Map<String, String> errors, Optional<Wish> wish) {
    var home = "/process-plans/" + plan.id().value();
    return new MovePage(
        plan,
        plan.id().value(),
        home + "/dates",
        home,
        "",
        format.day(plan.decidedOn()) + " – " + format.day(plan.effectiveOn()),
        form,
        errors,
        plan.version(),
        wish.map(wanted -> List.of(show.of(move.consequences(plan, wanted)))).orElse(List.of()));
  }
}
