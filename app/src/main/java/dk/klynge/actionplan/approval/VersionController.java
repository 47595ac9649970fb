package dk.klynge.actionplan.approval;

import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.PlanDoor;
import dk.klynge.actionplan.PlanId;
import dk.klynge.guard.Needs;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A plan is handed in, answered and compared with what it was.
@Controller
@RequestMapping("/action-plans/{id}/versions")
class VersionController {

  private static final String PAGE = "actionplan/versions";
  private static final String BACK = "redirect:/action-plans/{id}/versions";

  private final SubmitPlan submit;
  private final VersionView view;
  private final PlanDoor door;
  private final Texts texts;

  VersionController(SubmitPlan submit, VersionView view, PlanDoor door, Texts texts) {
    this.submit = submit;
    this.view = view;
    this.door = door;
    this.texts = texts;
  }

  @GetMapping
  @Needs(Needs.SIGN_IN)
  String list(@PathVariable PlanId id, Model model) {
    model.addAttribute("page", view.versions(door.read(id), Map.of(), Map.of()));
    return PAGE;
  }

  @PostMapping
  @Needs(Needs.SIGN_IN)
  String submit(
      @PathVariable PlanId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var plan = door.write(id);
    var wrong = submit.submit(plan, sent.getOrDefault("note", "").strip());
    if (wrong.isEmpty()) {
      Notice.success("actionplan.submitted").with(redirect);
      return BACK;
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", view.versions(plan, sent, Map.of("note", texts.say(wrong))));
    return PAGE;
  }

  @SuppressWarnings("checkstyle:parameternumber") // the form, and what Spring answers with
  @PostMapping("/{number}/ruling")
  @Needs(ActionPlanActions.APPROVE)
  String rule(
      @PathVariable PlanId id,
      @PathVariable String number,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var plan = door.byRole(ActionPlanActions.APPROVE, id);
    var outcome = sent.getOrDefault("outcome", "");
    int looked = number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
    var wrong = submit.rule(plan, looked, outcome, sent.getOrDefault("reason", "").strip());
    if (wrong.isEmpty()) {
      Notice.success("actionplan.ruled." + outcome).with(redirect);
      return BACK;
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", view.versions(plan, sent, Map.of("reason", texts.say(wrong))));
    return PAGE;
  }

  @GetMapping("/comparison")
  @Needs(Needs.SIGN_IN)
  String compare(
      @PathVariable PlanId id,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      Model model) {
    model.addAttribute("page", view.compare(door.read(id), from, to));
    return "actionplan/comparison";
  }
}
