package dk.klynge.planning.scenario.beginning;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.Scenarios;
import dk.klynge.planning.Scenarios.Publication;
import dk.klynge.planning.Scenarios.Summary;
import dk.klynge.planning.scenario.history.Admission;
import dk.klynge.planning.scenario.history.HeadView;
import dk.klynge.planning.scenario.history.History;
import dk.klynge.ui.Paging;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/scenarios")
class ScenariosController {

  private static final int ROWS = 50;

  private final History history;
  private final Scenarios scenarios;
  private final Admission admission;
  private final MakeScenario make;
  private final NewScenarioView form;
  private final Guard guard;

  ScenariosController(
      History history,
      Scenarios scenarios,
      Admission admission,
      MakeScenario make,
      NewScenarioView form,
      Guard guard) {
    this.history = history;
    this.scenarios = scenarios;
    this.admission = admission;
    this.make = make;
    this.form = form;
    this.guard = guard;
  }

  @GetMapping
  @Needs(PlanningActions.READ)
  String list(@RequestParam(defaultValue = "1") int page, Model model) {
    var seen = history.within(admission.territory(PlanningActions.READ));
    var paging = Paging.of(page, ROWS, seen.size());
    var published = new HashMap<UUID, Integer>();
    for (Publication each : scenarios.published())
      published.merge(each.scenario().value(), each.revision(), Math::max);
    var rows =
        seen.stream().skip(paging.offset()).limit(ROWS).map(each -> row(each, published)).toList();
    var mayEdit = guard.may(PlanningActions.EDIT_SCENARIO);
    model.addAttribute(
        "list", new ScenariosPage(rows, paging, mayEdit, guard.may(HeadView.HOLD_HEARING)));
    return "planning/scenario/list";
  }

  private static ScenariosPage.Row row(Summary summary, Map<UUID, Integer> published) {
    return new ScenariosPage.Row(
        summary.id(),
        summary.name(),
        summary.day(),
        summary.track(),
        summary.revision(),
        summary.institutions(),
        summary.clusters(),
        published.getOrDefault(summary.id().value(), -1),
        summary.by(),
        summary.changed());
  }

  @GetMapping("/new")
  @Needs(PlanningActions.EDIT_SCENARIO)
  String form(@RequestParam Map<String, String> query, Model model) {
    model.addAttribute("begin", form.page(query, ""));
    return "planning/scenario/new";
  }

  @PostMapping
  @Needs(PlanningActions.EDIT_SCENARIO)
  String make(@RequestParam Map<String, String> query, Model model, HttpServletResponse response) {
    var order =
        new Beginning.Order(
            query.getOrDefault("name", ""),
            form.beginning(query),
            guard.who() + ":" + query.getOrDefault("form", ""));
    return switch (make.make(order)) {
      case MakeScenario.Outcome.Made(var id) -> "redirect:/scenarios/" + id.value();
      case MakeScenario.Outcome.Rejected(var key) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("begin", form.page(query, key));
        yield "planning/scenario/new";
      }
    };
  }
}
