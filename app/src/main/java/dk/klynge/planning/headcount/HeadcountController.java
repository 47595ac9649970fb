package dk.klynge.planning.headcount;

import dk.klynge.guard.Needs;
import dk.klynge.planning.CostModels;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ScenarioAdmission;
import dk.klynge.planning.ScenarioId;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What a scenario means for leaders and deputies. Trying other numbers changes nothing: they
/// travel in the address.
@Controller
class HeadcountController {

  private final ScenarioAdmission admission;
  private final CostModels models;
  private final HeadcountView view;
  private final Clock clock;

  HeadcountController(
      ScenarioAdmission admission, CostModels models, HeadcountView view, Clock clock) {
    this.admission = admission;
    this.models = models;
    this.view = view;
    this.clock = clock;
  }

  @GetMapping("/scenarios/{id}/headcount")
  @Needs(PlanningActions.READ)
  String show(
      @PathVariable ScenarioId id,
      @RequestParam Map<String, String> query,
      Model model,
      HttpServletResponse response) {
    var scenario = admission.scenario(id, PlanningActions.READ);
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var page = view.page(scenario, models.inForce(), new AssumedForm(query), today);
    if (!page.errors().isEmpty()) response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page);
    return "planning/headcount/headcount";
  }
}
