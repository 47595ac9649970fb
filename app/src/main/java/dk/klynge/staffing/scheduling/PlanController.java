package dk.klynge.staffing.scheduling;

import dk.klynge.guard.Needs;
import dk.klynge.staffing.Interviews;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.Notice;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A plan is asked for, or stopped.
@Controller
@RequestMapping("/interview-rounds/{id}/plan")
class PlanController {

  private static final String BACK = "redirect:/interview-rounds/{id}";

  private final Interviews interviews;
  private final PlanInterviews plan;

  PlanController(Interviews interviews, PlanInterviews plan) {
    this.interviews = interviews;
    this.plan = plan;
  }

  @PostMapping
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String plan(@PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
    if (!plan.ask(interviews.toPlan(id), version))
      Notice.error("staffing.interview.overtaken").with(redirect);
    return BACK;
  }

  @PostMapping("/cancellation")
  @Needs(StaffingActions.PLAN_INTERVIEWS)
  String cancel(@PathVariable UUID id) {
    plan.cancel(interviews.toPlan(id));
    return BACK;
  }
}
