package dk.klynge.planning.price;

import dk.klynge.engine.clustering.explain.WhatIf;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.proposal.Admission;
import dk.klynge.planning.reading.Heads;
import dk.klynge.planning.reading.Reading;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page "what does each limit cost".
@Controller
@RequestMapping("/proposals/{id}/prices")
class PriceController {

  private final Admission admission;
  private final PriceRuns runs;
  private final AskForPrices ask;
  private final CancelPrices cancel;
  private final Heads heads;
  private final PriceWords words;
  private final Guard guard;

  PriceController(
      Admission admission,
      PriceRuns runs,
      AskForPrices ask,
      CancelPrices cancel,
      Heads heads,
      PriceWords words,
      Guard guard) {
    this.admission = admission;
    this.runs = runs;
    this.ask = ask;
    this.cancel = cancel;
    this.heads = heads;
    this.words = words;
    this.guard = guard;
  }

  /// While the searches go on, the page asks for itself each second.
  @GetMapping
  @Needs(PlanningActions.READ)
  String show(
      @PathVariable ProposalId id,
      @RequestHeader(name = "HX-Request", defaultValue = "") String polling,
      Model model,
      HttpServletResponse response) {
    var reading = admission.reading(id, PlanningActions.READ);
    var run = runs.latest(id);
    boolean ended = run.map(PriceRun::state).map(PriceRun.State::ended).orElse(true);
    if (!ended) model.addAttribute("refreshSeconds", 2);
    else if (!polling.isEmpty()) response.setHeader("HX-Refresh", "true");
    model.addAttribute("page", page(reading, run, Map.of(), ""));
    return "planning/proposal/prices";
  }

  @PostMapping
  @Needs(PlanningActions.PROPOSE)
  String ask(
      @PathVariable ProposalId id,
      @RequestParam Map<String, String> query,
      Model model,
      HttpServletResponse response) {
    var reading = admission.reading(id, PlanningActions.PROPOSE);
    var steps = steps(query).filter(AskForPrices::possible);
    if (steps.isPresent()) {
      var form = guard.who() + ":" + query.getOrDefault("form", "");
      ask.ask(reading.question(), steps.get(), form);
      return "redirect:/proposals/{id}/prices";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page(reading, runs.latest(id), query, "planning.price.rejected"));
    return "planning/proposal/prices";
  }

  @PostMapping("/cancellation")
  @Needs(PlanningActions.PROPOSE)
  String cancel(@PathVariable ProposalId id) {
    cancel.cancel(admission.question(id, PlanningActions.PROPOSE));
    return "redirect:/proposals/{id}/prices";
  }

  /// Empty when a number is none.
  private static Optional<WhatIf.Steps> steps(Map<String, String> query) {
    try {
      return Optional.of(
          new WhatIf.Steps(
              Integer.parseInt(query.getOrDefault("clusters", "")),
              Integer.parseInt(query.getOrDefault("weight", "")),
              Integer.parseInt(query.getOrDefault("institutions", "")),
              Integer.parseInt(query.getOrDefault("share", "")) / 100.0));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private PricesPage page(
      Reading reading, Optional<PriceRun> run, Map<String, String> query, String error) {
    var state = run.map(PriceRun::state);
    var steps = run.map(latest -> latest.asked().steps()).orElse(WhatIf.Steps.usual());
    return new PricesPage(
        heads.of(reading.question()),
        state.map(PriceRun.State::word).orElse(""),
        state.flatMap(now ->
            now instanceof PriceRun.State.Running running
                ? Optional.of(running)
                : Optional.empty()),
        state.flatMap(PriceRun.State::found).map(prices -> words.found(prices, reading)),
        state
            .map(now -> now instanceof PriceRun.State.Failed(_, var reference) ? reference : "")
            .orElse(""),
        admission.may(PlanningActions.PROPOSE, reading.question().filter()),
        error,
        UUID.randomUUID().toString(),
        new PricesPage.Steps(
            query.getOrDefault("weight", Long.toString(Math.round(steps.weight()))),
            query.getOrDefault("institutions", Integer.toString(steps.sites())),
            query.getOrDefault("share", Long.toString(Math.round(steps.share() * 100))),
            query.getOrDefault("clusters", Integer.toString(steps.clusters()))));
  }
}
