package dk.klynge.planning.scenario.search;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.reading.Words;
import dk.klynge.planning.scenario.effect.Gauges;
import dk.klynge.planning.scenario.history.Admission;
import dk.klynge.planning.scenario.history.ChangeScenario;
import dk.klynge.planning.scenario.history.HeadView;
import dk.klynge.planning.scenario.search.Search.Task;
import dk.klynge.planning.scenario.structure.Bench;
import dk.klynge.planning.scenario.structure.Differences;
import dk.klynge.planning.scenario.structure.Moves;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/scenarios/{id}/searches")
class SearchController {

  private final Admission admission;
  private final Searches searches;
  private final AskForSearch ask;
  private final TakeOver takeOver;
  private final HeadView heads;
  private final Gauges gauges;
  private final Words words;
  private final Guard guard;
  private final Clock clock;

  SearchController(
      Admission admission,
      Searches searches,
      AskForSearch ask,
      TakeOver takeOver,
      HeadView heads,
      Gauges gauges,
      Words words,
      Guard guard,
      Clock clock) {
    this.admission = admission;
    this.searches = searches;
    this.ask = ask;
    this.takeOver = takeOver;
    this.heads = heads;
    this.gauges = gauges;
    this.words = words;
    this.guard = guard;
    this.clock = clock;
  }

  @PostMapping
  @Needs(PlanningActions.EDIT_SCENARIO)
  String ask(
      @PathVariable ScenarioId id,
      @RequestParam String task,
      @RequestParam(defaultValue = "10") int seconds,
      @RequestParam String form) {
    var wanted = Task.valueOf(task.toUpperCase(Locale.ROOT));
    var order = new AskForSearch.Order(wanted, seconds, guard.who() + ":" + form);
    return "redirect:/scenarios/" + id.value() + "/searches/" + ask.ask(id, order);
  }

  /// While it goes on, the page asks for itself each second; when its act is done, the scenario is
  /// shown.
  @GetMapping("/{search}")
  @Needs(PlanningActions.READ)
  String show(
      @PathVariable ScenarioId id,
      @PathVariable UUID search,
      @RequestHeader(name = "HX-Request", defaultValue = "") String polling,
      Model model,
      HttpServletResponse response) {
    var bench = admission.bench(id, PlanningActions.READ);
    var found = found(id, search);
    if (!polling.isEmpty() && found.state() == Search.State.APPLIED)
      response.setHeader("HX-Redirect", "/scenarios/" + id.value());
    else if (!polling.isEmpty() && found.state().ended()) response.setHeader("HX-Refresh", "true");
    if (!found.state().ended()) model.addAttribute("refreshSeconds", 2);
    model.addAttribute("search", page(bench, found));
    return "planning/scenario/search";
  }

  @PostMapping("/{search}/cancellation")
  @Needs(PlanningActions.EDIT_SCENARIO)
  String cancel(@PathVariable ScenarioId id, @PathVariable UUID search) {
    ask.cancel(found(id, search));
    return "redirect:/scenarios/{id}/searches/{search}";
  }

  @PostMapping("/{search}/stop")
  @Needs(PlanningActions.EDIT_SCENARIO)
  String stop(@PathVariable ScenarioId id, @PathVariable UUID search) {
    ask.stop(found(id, search));
    return "redirect:/scenarios/{id}/searches/{search}";
  }

  /// What still fits is taken over; a scenario that changed once more is shown again.
  @PostMapping("/{search}/acts")
  @Needs(PlanningActions.EDIT_SCENARIO)
  String rest(@PathVariable ScenarioId id, @PathVariable UUID search, @RequestParam int revision) {
    return switch (takeOver.rest(found(id, search), revision)) {
      case ChangeScenario.Outcome.Done _ -> "redirect:/scenarios/{id}";
      case ChangeScenario.Outcome.Refusal _, ChangeScenario.Outcome.Overtaken _ ->
          "redirect:/scenarios/{id}/searches/{search}";
    };
  }

  private Search found(ScenarioId id, UUID search) {
    return searches
        .find(search)
        .filter(each -> each.scenario().equals(id))
        .orElseThrow(Admission::notFound);
  }

  /// What there is to say of the machine that searches, as a key; empty where all is as it should.
  private String machine(Search.Progress progress) {
    return progress
        .attempt()
        .map(each -> each.silent(clock.instant()) ? "silent" : each.number() > 1 ? "again" : "")
        .orElse("");
  }

  private SearchPage page(Bench bench, Search search) {
    var progress = search.progress();
    long passed =
        progress
            .attempt()
            .map(each -> Duration.between(each.started(), clock.instant()).toSeconds())
            .orElse(0L);
    var unit = gauges.of(bench).unit();
    var overtaken = search.state() == Search.State.OVERTAKEN;
    return new SearchPage(
        heads.head(bench),
        search.id().toString(),
        search.task().code(),
        search.state().code(),
        Math.clamp(passed, 0, search.asked().seconds()),
        search.asked().seconds(),
        progress.iterations() == 0 ? "" : words.value(progress.value(), unit),
        progress.broken() > 0,
        progress.stop().code(),
        machine(progress),
        new Moves(bench, search.found().orElse(Differences.NONE)).named(),
        overtaken ? takeOver.fitting(search).placed().size() : 0,
        search.reference());
  }
}
