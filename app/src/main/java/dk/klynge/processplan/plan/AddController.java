package dk.klynge.processplan.plan;

import dk.klynge.guard.Needs;
import dk.klynge.guard.Role;
import dk.klynge.processplan.ActivityPattern;
import dk.klynge.processplan.PlanId;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.Span;
import dk.klynge.processplan.plan.PlanPages.AddPage;
import dk.klynge.processplan.plan.PlanPages.Option;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.util.Arrays;
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

/// The form by which an activity is added to one plan.
@Controller
@RequestMapping("/process-plans/{id}/activities")
class AddController {

  private static final int LONGEST = 200;

  private final RunningPlans plans;
  private final AddActivity add;
  private final Texts texts;

  AddController(RunningPlans plans, AddActivity add, Texts texts) {
    this.plans = plans;
    this.add = add;
    this.texts = texts;
  }

  @GetMapping("/new")
  @Needs(ProcessPlanActions.PLAN)
  ModelAndView blank(@PathVariable PlanId id) {
    return page(plan(id), Map.of("form", UUID.randomUUID().toString()), Map.of());
  }

  @PostMapping
  @Needs(ProcessPlanActions.PLAN)
  ModelAndView add(
      @PathVariable PlanId id,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var plan = plan(id);
    var errors = errors(plan, sent);
    if (!errors.isEmpty()) {
      var page = page(plan, sent, errors);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    var made = add.add(plan, wanted(sent));
    Notice.success("processplan.done.added").with(redirect);
    return new ModelAndView("redirect:/process-plans/{id}/activities/" + made.value());
  }

  private static AddActivity.Wanted wanted(Map<String, String> sent) {
    var begins = PlanForm.day(sent.getOrDefault("begins", "")).orElseThrow();
    return new AddActivity.Wanted(
        UUID.fromString(sent.getOrDefault("form", "")),
        text(sent, "title"),
        text(sent, "description"),
        text(sent, "deliverable"),
        text(sent, "theme"),
        Role.valueOf(sent.getOrDefault("owner", "")),
        new Span(begins, PlanForm.day(sent.getOrDefault("ends", "")).orElse(begins)),
        Optional.of(text(sent, "needs")).filter(key -> !key.isEmpty()));
  }

  private static String text(Map<String, String> sent, String field) {
    return sent.getOrDefault(field, "").strip();
  }

  private Map<String, String> errors(RunningPlan plan, Map<String, String> sent) {
    var errors = new LinkedHashMap<String, String>();
    var title = text(sent, "title");
    if (title.isEmpty() || title.length() > LONGEST)
      errors.put("title", texts.say("processplan.error.title"));
    if (owners().stream().noneMatch(one -> one.value().equals(sent.get("owner"))))
      errors.put("owner", texts.say("processplan.error.owner"));
    if (themes(plan).stream().noneMatch(one -> one.value().equals(sent.get("theme"))))
      errors.put("theme", texts.say("processplan.error.theme"));
    var begins = PlanForm.day(text(sent, "begins"));
    var ends = text(sent, "ends").isEmpty() ? begins : PlanForm.day(text(sent, "ends"));
    if (begins.isEmpty()) errors.put("begins", texts.say("processplan.error.day"));
    if (ends.isEmpty() && begins.isPresent())
      errors.put("ends", texts.say("processplan.error.day"));
    if (begins.isPresent() && ends.filter(begins.get()::isAfter).isPresent())
      errors.put("ends", texts.say("processplan.error.ends"));
    return errors;
  }

  private ModelAndView page(
      RunningPlan plan, Map<String, String> form, Map<String, String> errors) {
    var others =
        plan.activities().stream()
            .map(one -> new Option(one.pattern().key(), one.pattern().title(texts.language())))
            .distinct()
            .toList();
    return new ModelAndView(
        "processplan/activity-form",
        "page",
        new AddPage(plan.id().value(), plan.title(), form, owners(), themes(plan), others, errors));
  }

  private List<Option> owners() {
    return Arrays.stream(Role.values())
        .filter(Role::isGranted)
        .map(role -> new Option(role.name(), texts.say("access.role." + role.name())))
        .toList();
  }

  private List<Option> themes(RunningPlan plan) {
    return plan.template().themes().stream()
        .map(theme -> new Option(theme.key(), ActivityPattern.in(theme.title(), texts.language())))
        .toList();
  }

  private RunningPlan plan(PlanId id) {
    return plans.find(id).orElseThrow(PlanController::notFound);
  }
}
