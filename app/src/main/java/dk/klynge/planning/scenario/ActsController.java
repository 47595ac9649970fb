package dk.klynge.planning.scenario;

import dk.klynge.guard.Needs;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.Scenarios;
import dk.klynge.planning.Scenarios.Publication;
import dk.klynge.planning.scenario.history.ActWords;
import dk.klynge.planning.scenario.history.Admission;
import dk.klynge.planning.scenario.history.HeadView;
import dk.klynge.planning.scenario.history.History;
import dk.klynge.planning.scenario.history.Taken;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ActsController {

  private final Admission admission;
  private final History history;
  private final Scenarios scenarios;
  private final HeadView heads;
  private final ActWords words;

  ActsController(
      Admission admission, History history, Scenarios scenarios, HeadView heads, ActWords words) {
    this.admission = admission;
    this.history = history;
    this.scenarios = scenarios;
    this.heads = heads;
    this.words = words;
  }

  @GetMapping("/scenarios/{id}/acts")
  @Needs(PlanningActions.READ)
  String list(@PathVariable ScenarioId id, Model model) {
    var bench = admission.bench(id, PlanningActions.READ);
    var published =
        scenarios.published().stream()
            .filter(each -> each.scenario().equals(id))
            .map(Publication::revision)
            .collect(Collectors.toSet());
    var rows =
        history.between(id, 0, bench.revision()).reversed().stream()
            .map(taken -> row(taken, published))
            .toList();
    model.addAttribute("page", new ActsPage(heads.head(bench), rows));
    return "planning/scenario/acts";
  }

  private ActsPage.Row row(Taken taken, Set<Integer> published) {
    var step = taken.step();
    return new ActsPage.Row(
        step.revision(),
        words.step(taken),
        taken.differences().placed().size(),
        step.byName(),
        step.at(),
        taken.act().dropped().isPresent(),
        published.contains(step.revision()));
  }
}
