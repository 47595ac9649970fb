package dk.klynge.processplan.plan;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.processplan.PlanChanges;
import dk.klynge.processplan.PlanId;
import dk.klynge.processplan.PlanTemplate;
import dk.klynge.processplan.PlanTemplates;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.RunningPlan;
import dk.klynge.processplan.RunningPlans;
import dk.klynge.processplan.plan.PlanPages.FormPage;
import dk.klynge.processplan.plan.PlanPages.ListPage;
import dk.klynge.processplan.plan.PlanPages.Option;
import dk.klynge.processplan.plan.PlanPages.Row;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Plans: all of them, a new one, and what is done to one as a whole.
@Controller
@RequestMapping("/process-plans")
class PlanController {

  private static final String AGAIN = "redirect:/process-plans/{id}";

  private final RunningPlans plans;
  private final Plans rows;
  private final PlanTemplates templates;
  private final LayOutPlan layOut;
  private final PlanChanges changes;
  private final MadeDecisions made;
  private final Texts texts;
  private final Guard guard;

  PlanController(
      RunningPlans plans,
      Plans rows,
      PlanTemplates templates,
      LayOutPlan layOut,
      PlanChanges changes,
      MadeDecisions made,
      Texts texts,
      Guard guard) {
    this.plans = plans;
    this.rows = rows;
    this.templates = templates;
    this.layOut = layOut;
    this.changes = changes;
    this.made = made;
    this.texts = texts;
    this.guard = guard;
  }

  static ResponseStatusException notFound() {
    return new NotFound();
  }

  @GetMapping
  @Needs(ProcessPlanActions.READ)
  String list(Model model) {
    var all =
        rows.all().stream()
            .map(row ->
                new Row(row.id(), row.title(), row.decidedOn(), row.effectiveOn(), row.closed()))
            .toList();
    model.addAttribute("page", new ListPage(all, guard.may(ProcessPlanActions.PLAN)));
    return "processplan/plans";
  }

  /// The plan that the reform runs by; where there is none, the list says how one is made.
  @GetMapping("/current")
  @Needs(ProcessPlanActions.READ)
  String current() {
    return rows.all().stream()
        .filter(row -> !row.closed())
        .findFirst()
        .map(row -> "redirect:/process-plans/" + row.id())
        .orElse("redirect:/process-plans");
  }

  @GetMapping("/new")
  @Needs(ProcessPlanActions.PLAN)
  String blank(@RequestParam(defaultValue = "") String decision, Model model) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("form", UUID.randomUUID().toString());
    templates.newest().stream().findFirst().ifPresent(one -> fields.put("template", one.key()));
    made.find(decision).ifPresent(one -> fields.putAll(one.fields()));
    model.addAttribute("page", form(PlanForm.of(fields), Map.of()));
    return "processplan/plan-form";
  }

  @PostMapping
  @Needs(ProcessPlanActions.PLAN)
  String make(@RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
    var form = PlanForm.of(sent);
    var known = templates.newest().stream().map(PlanTemplate::key).collect(Collectors.toSet());
    var errors = form.errors(known);
    if (errors.isEmpty())
      return "redirect:/process-plans/" + layOut.layOut(form.order(guard.who())).value();
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", form(form, errors));
    return "processplan/plan-form";
  }

  private FormPage form(PlanForm form, Map<String, String> errors) {
    var said = new LinkedHashMap<String, String>();
    errors.forEach((field, key) -> said.put(field, texts.say(key)));
    var options =
        templates.newest().stream()
            .map(one ->
                new Option(
                    one.key(),
                    texts.say(
                        "processplan.template.named",
                        one.title(texts.language()),
                        one.version(),
                        one.activities().size())))
            .toList();
    return new FormPage(form, options, made.all(), said);
  }

  /// Nothing waits for the gate any more.
  @PostMapping("/{id}/gates/{gate}")
  @Needs(ProcessPlanActions.PLAN)
  String open(@PathVariable PlanId id, @PathVariable String gate, RedirectAttributes redirect) {
    var plan = plan(id);
    if (plan.template().gates().stream().noneMatch(one -> one.key().equals(gate))) throw notFound();
    changes.open(plan, gate);
    Notice.success("processplan.done.gate").with(redirect);
    return AGAIN;
  }

  @PostMapping("/{id}/closing")
  @Needs(ProcessPlanActions.PLAN)
  String close(@PathVariable PlanId id, RedirectAttributes redirect) {
    rows.close(plan(id).id());
    Notice.success("processplan.done.closed").with(redirect);
    return "redirect:/process-plans";
  }

  private RunningPlan plan(PlanId id) {
    return plans.find(id).orElseThrow(PlanController::notFound);
  }
}
