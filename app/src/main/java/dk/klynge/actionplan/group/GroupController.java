package dk.klynge.actionplan.group;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.ActionPlans;
import dk.klynge.actionplan.PlanDoor;
import dk.klynge.actionplan.PlanId;
import dk.klynge.actionplan.group.GroupPages.CompositionPage;
import dk.klynge.actionplan.group.GroupPages.GroupPage;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The working group of a plan, and the rule by which groups are composed.
@Controller
class GroupController {

  private static final String BACK = "redirect:/action-plans/{id}/group";

  private final ActionPlans plans;
  private final JudgeGroup judge;
  private final ComposeGroup compose;
  private final Compositions compositions;
  private final PlanDoor door;
  private final Guard guard;
  private final Texts texts;

  GroupController(
      ActionPlans plans,
      JudgeGroup judge,
      ComposeGroup compose,
      Compositions compositions,
      PlanDoor door,
      Guard guard,
      Texts texts) {
    this.plans = plans;
    this.judge = judge;
    this.compose = compose;
    this.compositions = compositions;
    this.door = door;
    this.guard = guard;
    this.texts = texts;
  }

  @GetMapping("/action-plans/{id}/group")
  @Needs(Needs.SIGN_IN)
  String show(@PathVariable PlanId id, Model model) {
    model.addAttribute("page", page(door.read(id), Map.of(), Map.of()));
    return "actionplan/group";
  }

  private GroupPage page(ActionPlan plan, Map<String, String> values, Map<String, String> errors) {
    var lines = judge.lines(plan);
    int leaders =
        (int)
            lines.stream()
                .flatMap(line -> line.units().stream())
                .filter(unit -> unit.leader().isPresent())
                .count();
    return new GroupPage(
        plan,
        plans.status(plan.id()).key(),
        judge.members(plan.id()),
        lines,
        leaders,
        door.may(ActionPlanActions.WRITE, plan),
        guard.may(ActionPlanActions.TEMPLATE),
        values,
        errors);
  }

  @PostMapping("/action-plans/{id}/group/members")
  @Needs(Needs.SIGN_IN)
  String add(
      @PathVariable PlanId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var plan = door.write(id);
    var wrong =
        compose.add(
            plan,
            sent.getOrDefault("role", ""),
            sent.getOrDefault("name", "").strip(),
            sent.getOrDefault("email", "").strip());
    if (wrong.isEmpty()) {
      Notice.success("actionplan.group.added").with(redirect);
      return BACK;
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page(plan, sent, Map.of("name", texts.say(wrong))));
    return "actionplan/group";
  }

  @PostMapping("/action-plans/{id}/group/leaders")
  @Needs(Needs.SIGN_IN)
  String addLeaders(@PathVariable PlanId id, RedirectAttributes redirect) {
    int added = compose.addLeaders(door.write(id));
    Notice.success("actionplan.group.leaders.added", Integer.toString(added)).with(redirect);
    return BACK;
  }

  @PostMapping("/action-plans/{id}/group/members/{member}/departure")
  @Needs(Needs.SIGN_IN)
  String leave(@PathVariable PlanId id, @PathVariable UUID member, RedirectAttributes redirect) {
    compose.leave(door.write(id), member);
    Notice.success("actionplan.group.left").with(redirect);
    return BACK;
  }

  @PostMapping("/action-plans/{id}/group/members/{member}/link")
  @Needs(Needs.SIGN_IN)
  String linkAgain(
      @PathVariable PlanId id, @PathVariable UUID member, RedirectAttributes redirect) {
    compose.linkAgain(door.write(id), member);
    Notice.success("actionplan.group.linked").with(redirect);
    return BACK;
  }

  @GetMapping("/working-group-composition")
  @Needs(ActionPlanActions.TEMPLATE)
  String composition(Model model) {
    model.addAttribute("page", new CompositionPage(compositions.rules(), Map.of(), Map.of()));
    return "actionplan/composition";
  }

  @PostMapping("/working-group-composition")
  @Needs(ActionPlanActions.TEMPLATE)
  String compose(
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var now = compositions.rules();
    var wanted =
        now.stream()
            .map(rule ->
                new SeatRule(
                    rule.role(),
                    number(sent.getOrDefault("seats-" + rule.role(), "")),
                    "unit".equals(sent.get("per-" + rule.role()))))
            .toList();
    var wrong = wanted.stream().filter(rule -> rule.seats() < 0 || rule.seats() > 20).findFirst();
    if (wrong.isPresent()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var errors = Map.of("seats-" + wrong.get().role(), texts.say("actionplan.group.error.seats"));
      model.addAttribute("page", new CompositionPage(now, sent, errors));
      return "actionplan/composition";
    }
    compose.compose(wanted);
    Notice.success("actionplan.group.composed").with(redirect);
    return "redirect:/working-group-composition";
  }

  private static int number(String text) {
    return text.strip().matches("[0-9]{1,3}") ? Integer.parseInt(text.strip()) : -1;
  }
}
