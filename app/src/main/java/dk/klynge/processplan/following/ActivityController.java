package dk.klynge.processplan.following;

import dk.klynge.guard.Needs;
import dk.klynge.processplan.Activity;
import dk.klynge.processplan.Activity.Standing;
import dk.klynge.processplan.ActivityId;
import dk.klynge.processplan.PlanChanges;
import dk.klynge.processplan.PlanId;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.following.ActivityView.Typed;
import dk.klynge.processplan.following.FollowUp.Answer;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.util.Map;
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

/// One activity: what it is, when it was to be, and how far it has come.
@Controller
@RequestMapping("/process-plans/{id}/activities/{activity}")
class ActivityController {

  private static final String PAGE = "processplan/activity";
  private static final String AGAIN = "redirect:/process-plans/{id}/activities/{activity}";

  private final RunningPlans plans;
  private final PlanChanges changes;
  private final FollowUp follow;
  private final ActivityView view;
  private final Texts texts;

  ActivityController(
      RunningPlans plans, PlanChanges changes, FollowUp follow, ActivityView view, Texts texts) {
    this.plans = plans;
    this.changes = changes;
    this.follow = follow;
    this.view = view;
    this.texts = texts;
  }

  private record Found(RunningPlan plan, Activity activity) {}

  @GetMapping
  @Needs(ProcessPlanActions.READ)
  ModelAndView show(@PathVariable PlanId id, @PathVariable ActivityId activity) {
    return page(found(id, activity), Map.of(), Map.of(), HttpStatus.OK);
  }

  @PostMapping("/progress")
  @Needs(ProcessPlanActions.FOLLOW_UP)
  ModelAndView progress(
      @PathVariable PlanId id,
      @PathVariable ActivityId activity,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var found = found(id, activity);
    if (isOvertaken(found.activity(), sent)) return conflict(found, sent);
    return answered(found, follow.tell(found.plan(), found.activity(), sent), sent, redirect);
  }

  @PostMapping("/link")
  @Needs(ProcessPlanActions.FOLLOW_UP)
  ModelAndView link(
      @PathVariable PlanId id,
      @PathVariable ActivityId activity,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var found = found(id, activity);
    if (isOvertaken(found.activity(), sent)) return conflict(found, sent);
    var link = sent.getOrDefault("link", "").strip();
    return answered(found, follow.link(found.plan(), found.activity(), link), sent, redirect);
  }

  /// Dates become a promise, or may move again.
  @PostMapping("/standing")
  @Needs(ProcessPlanActions.PLAN)
  ModelAndView stand(
      @PathVariable PlanId id,
      @PathVariable ActivityId activity,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var found = found(id, activity);
    if (isOvertaken(found.activity(), sent)) return conflict(found, sent);
    var standing =
        sent.getOrDefault("standing", "").equals("CONFIRMED")
            ? Standing.CONFIRMED
            : Standing.PROVISIONAL;
    changes.stand(found.plan(), found.activity(), standing);
    Notice.success("processplan.done.standing." + standing).with(redirect);
    return new ModelAndView(AGAIN);
  }

  private ModelAndView answered(
      Found found, Answer answer, Map<String, String> sent, RedirectAttributes redirect) {
    return switch (answer) {
      case Answer.Kept() -> {
        Notice.success("processplan.done.kept").with(redirect);
        yield new ModelAndView(AGAIN);
      }
      case Answer.Overtaken() -> conflict(found, sent);
      case Answer.Wrong(var field, var key) ->
          page(found, sent, Map.of(field, texts.say(key)), HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private static boolean isOvertaken(Activity activity, Map<String, String> sent) {
    return !sent.getOrDefault("version", "").equals("" + activity.version());
  }

  /// What was typed stays in the form, beside what it is now.
  private ModelAndView conflict(Found found, Map<String, String> sent) {
    var error = Map.of("state", texts.say("processplan.error.overtaken"));
    return page(found(found.plan().id(), found.activity().id()), sent, error, HttpStatus.CONFLICT);
  }

  private ModelAndView page(
      Found found, Map<String, String> form, Map<String, String> errors, HttpStatus status) {
    var page = view.page(found.plan(), found.activity(), new Typed(form, errors));
    var shown = new ModelAndView(PAGE, "page", page);
    shown.setStatus(status);
    return shown;
  }

  private Found found(PlanId id, ActivityId activity) {
    var plan = plans.find(id).orElseThrow(ActivityController::notFound);
    return new Found(plan, plan.find(activity).orElseThrow(ActivityController::notFound));
  }

  static ResponseStatusException notFound() {
    return new NotFound();
  }
}
