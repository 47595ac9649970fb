package dk.klynge.actionplan.following;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.ActionPlans;
import dk.klynge.actionplan.PlanActions.Action;
import dk.klynge.actionplan.PlanDoor;
import dk.klynge.actionplan.PlanId;
import dk.klynge.actionplan.PlanTemplates;
import dk.klynge.actionplan.WorkingGroups;
import dk.klynge.actionplan.following.ActionPages.ActionsPage;
import dk.klynge.actionplan.following.ActionPages.Choice;
import dk.klynge.actionplan.following.ActionPages.Line;
import dk.klynge.guard.Needs;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The actions of a plan.
@Controller
@RequestMapping("/action-plans/{id}/actions")
class ActionController {

  private static final String PAGE = "actionplan/actions";
  private static final String BACK = "redirect:/action-plans/{id}/actions";

  private final ActionRows rows;
  private final FollowAction follow;
  private final ActionPlans plans;
  private final PlanTemplates templates;
  private final WorkingGroups groups;
  private final PlanDoor door;
  private final Texts texts;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // an action stands between plan and people
  ActionController(
      ActionRows rows,
      FollowAction follow,
      ActionPlans plans,
      PlanTemplates templates,
      WorkingGroups groups,
      PlanDoor door,
      Texts texts,
      Clock clock) {
    this.rows = rows;
    this.follow = follow;
    this.plans = plans;
    this.templates = templates;
    this.groups = groups;
    this.door = door;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  @Needs(Needs.SIGN_IN)
  String list(@PathVariable PlanId id, @RequestParam Optional<UUID> edit, Model model) {
    var plan = door.read(id);
    var editing = edit.flatMap(one -> rows.find(id, one));
    var values = editing.map(this::values).orElse(Map.of());
    model.addAttribute("page", page(plan, editing, values, Map.of()));
    return PAGE;
  }

  private Map<String, String> values(Action action) {
    return Map.of(
        "what", action.what(),
        "owner", action.owner(),
        "due", action.due().toString(),
        "section", action.section());
  }

  private ActionsPage page(
      ActionPlan plan,
      Optional<Action> editing,
      Map<String, String> values,
      Map<String, String> errors) {
    var sections =
        templates.version(plan.template()).sections().stream()
            .map(one -> new Choice(one.key(), one.in(texts.language()).title()))
            .toList();
    var titles = sections.stream().collect(Collectors.toMap(Choice::value, Choice::text));
    var day = LocalDate.now(clock);
    var lines =
        rows.of(plan.id()).stream()
            .map(one -> new Line(one, one.state(day), titles.getOrDefault(one.section(), "")))
            .toList();
    var people = groups.members(plan.id()).stream().map(WorkingGroups.Member::name).toList();
    var shown = new LinkedHashMap<>(values);
    shown.putIfAbsent("id", editing.map(Action::id).orElseGet(UUID::randomUUID).toString());
    boolean mayWrite = door.may(ActionPlanActions.WRITE, plan);
    return new ActionsPage(
        plan,
        plans.status(plan.id()).key(),
        lines,
        sections,
        people,
        editing,
        mayWrite,
        shown,
        errors);
  }

  @PostMapping
  @Needs(Needs.SIGN_IN)
  String keep(
      @PathVariable PlanId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var plan = door.write(id);
    var form = new FollowAction.Form(sent);
    var wrong = follow.keep(plan, form);
    if (wrong.isEmpty()) {
      Notice.success("actionplan.action.kept").with(redirect);
      return BACK;
    }
    var errors = new LinkedHashMap<String, String>();
    wrong.forEach((field, key) -> errors.put(field, texts.say(key)));
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var editing = rows.find(id, form.id());
    model.addAttribute("page", page(plan, editing, sent, errors));
    return PAGE;
  }

  @PostMapping("/{action}/end")
  @Needs(Needs.SIGN_IN)
  String end(
      @PathVariable PlanId id,
      @PathVariable UUID action,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect) {
    var plan = door.write(id);
    var found = rows.find(id, action).orElseThrow(PlanDoor::notFound);
    var how = sent.getOrDefault("how", "");
    var wrong = follow.end(plan, found, how, sent.getOrDefault("note", "").strip());
    (wrong.isEmpty()
            ? Notice.success("actionplan.action.ended." + how, found.what())
            : Notice.error(wrong))
        .with(redirect);
    return BACK;
  }
}
