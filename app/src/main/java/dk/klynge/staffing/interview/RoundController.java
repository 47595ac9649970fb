package dk.klynge.staffing.interview;

import dk.klynge.guard.Needs;
import dk.klynge.staffing.Interviews;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Rounds of interviews: all, a new one, and one with its plan.
@Controller
@RequestMapping("/interview-rounds")
class RoundController {

  private final KeepRounds keep;
  private final Interviews interviews;
  private final RoundView view;
  private final RoundShow show;

  RoundController(KeepRounds keep, Interviews interviews, RoundView view, RoundShow show) {
    this.keep = keep;
    this.interviews = interviews;
    this.view = view;
    this.show = show;
  }

  @GetMapping
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String list(Model model) {
    model.addAttribute("page", view.list());
    return "staffing/interview-rounds";
  }

  @GetMapping("/new")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String blank(@RequestParam Map<String, String> sent, Model model) {
    var form = new HashMap<>(Map.of("minutes", "45", "pause", "15", "speed", "15", "round", "1"));
    form.putAll(Map.of("begins", "08.30", "ends", "16.00"));
    form.put("campaign", sent.getOrDefault("campaign", ""));
    form.put("area", sent.getOrDefault("area", ""));
    form.put("form", UUID.randomUUID().toString());
    model.addAttribute("page", view.form(form, Map.of()));
    return "staffing/interview-round-form";
  }

  @PostMapping
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String make(@RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
    var form = new RoundForm(sent);
    var errors = form.errors();
    if (errors.isEmpty()) {
      var made = keep.make(form.draft());
      if (made.isPresent()) return "redirect:/interview-rounds/" + made.get();
      errors.put("round", "taken");
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", view.form(sent, errors));
    return "staffing/interview-round-form";
  }

  @GetMapping("/{id}")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String show(@PathVariable UUID id, Model model) {
    var round = interviews.toPlan(id);
    model.addAttribute("page", show.show(round));
    if (round.planning().atWork()) model.addAttribute("refreshSeconds", 2);
    return "staffing/interview-round";
  }

  /// The newest guide, as long as nobody has scored by the one that the round was made with.
  @PostMapping("/{id}/guide")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String lift(@PathVariable UUID id, RedirectAttributes redirect) {
    (keep.lift(interviews.toPlan(id))
            ? Notice.success("staffing.interview.guide.lifted")
            : Notice.error("staffing.interview.guide.scored"))
        .with(redirect);
    return "redirect:/interview-rounds/{id}";
  }
}
