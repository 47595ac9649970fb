package dk.klynge.processplan.plan;

import dk.klynge.guard.Needs;
import dk.klynge.processplan.Activity;
import dk.klynge.processplan.ActivityPattern;
import dk.klynge.processplan.PlanId;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.Span;
import dk.klynge.processplan.plan.LiftPlan.Difference;
import dk.klynge.processplan.plan.PlanPages.LiftPage;
import dk.klynge.processplan.plan.PlanPages.Moved;
import dk.klynge.ui.Format;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Shows what the newest version of the template would change, and lifts the plan to it.
@Controller
@RequestMapping("/process-plans/{id}/lifting")
class LiftController {

  private final RunningPlans plans;
  private final LiftPlan lift;
  private final Texts texts;
  private final Format format;

  LiftController(RunningPlans plans, LiftPlan lift, Texts texts, Format format) {
    this.plans = plans;
    this.lift = lift;
    this.texts = texts;
    this.format = format;
  }

  @GetMapping
  @Needs(ProcessPlanActions.PLAN)
  String show(@PathVariable PlanId id, Model model, RedirectAttributes redirect) {
    var plan = plans.find(id).orElseThrow(PlanController::notFound);
    var found = lift.difference(plan);
    if (found.isEmpty()) {
      Notice.success("processplan.lift.newest", "" + plan.template().version()).with(redirect);
      return "redirect:/process-plans/{id}";
    }
    model.addAttribute("page", page(plan, found.get()));
    return "processplan/lift";
  }

  private LiftPage page(RunningPlan plan, Difference found) {
    return new LiftPage(
        plan.id().value(),
        plan.title(),
        plan.version(),
        plan.template().version(),
        found.template().version(),
        titles(found.added()),
        titles(found.changed()),
        titles(found.kept()),
        found.dates().shifts().stream()
            .map(shift ->
                new Moved(title(shift.activity()), days(shift.before()), days(shift.after())))
            .toList());
  }

  private String title(Activity activity) {
    return activity.pattern().title(texts.language())
        + activity.place().map(place -> " · " + place.name()).orElse("");
  }

  private List<String> titles(List<ActivityPattern> patterns) {
    return patterns.stream().map(one -> one.title(texts.language())).toList();
  }

  private String days(Span span) {
    return span.begins().equals(span.ends())
        ? format.shortDay(span.begins())
        : format.shortDay(span.begins()) + " – " + format.shortDay(span.ends());
  }

  @PostMapping
  @Needs(ProcessPlanActions.PLAN)
  String lift(@PathVariable PlanId id, @RequestParam int version, RedirectAttributes redirect) {
    var plan = plans.find(id).orElseThrow(PlanController::notFound);
    var to = lift.difference(plan).map(found -> found.template().version());
    var done =
        plan.version() == version
            && to.isPresent()
            && lift.lift(plan, texts.say("processplan.lift.reason", to.get()));
    (done
            ? Notice.success("processplan.lift.done", "" + to.orElse(0))
            : Notice.error("processplan.error.plan-overtaken"))
        .with(redirect);
    return done ? "redirect:/process-plans/{id}" : "redirect:/process-plans/{id}/lifting";
  }
}
