package dk.klynge.planning.price;

import dk.klynge.engine.clustering.explain.WhatIf;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.proposal.Admission;
import dk.klynge.planning.reading.Reading;
import dk.klynge.planning.reading.Words;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the limits of a proposal cost, for other programs.
@RestController
@RequestMapping("/api/v1/proposals/{id}/prices")
class PriceApi {

  /// By how much each limit is changed; what is missing takes the value of the form.
  ///
  /// @param places more at most, fewer at least
  /// @param share by which distances grow: 0.1 is ten per cent
  record Wanted(
      @Nullable Integer clusters,
      @Nullable Double places,
      @Nullable Integer institutions,
      @Nullable Double share) {}

  /// @param state waiting, running, finished, cancelled or failed
  /// @param done searches that are over, of `searches`
  /// @param present cost of the proposal, in the unit of its measures
  /// @param before cost of the best known under the same limits
  /// @param complete false where it was stopped
  record Told(
      String state,
      Instant askedAt,
      String askedBy,
      Optional<Integer> done,
      Optional<Integer> searches,
      Optional<Double> present,
      Optional<Double> before,
      Optional<String> unit,
      Optional<Boolean> complete,
      List<Price> prices) {}

  /// @param bound what the limit asked for, and
  /// @param changed what it asked for in the search; 0 where it is no number
  /// @param outcome SAVES, FEWER_CLUSTERS, NOTHING_FOUND, COSTS, MAKES_POSSIBLE or NOT_POSSIBLE
  /// @param saving found by search, and so a lower estimate; negative where the change costs
  /// @param savingAtMost where a bound proves it
  record Price(
      String change,
      double bound,
      double changed,
      String outcome,
      double saving,
      OptionalDouble savingAtMost,
      int clusters,
      int moved,
      String text,
      String effect) {}

  private final Admission admission;
  private final PriceRuns runs;
  private final AskForPrices ask;
  private final CancelPrices cancel;
  private final PriceWords words;
  private final Words sentences;
  private final Guard guard;

  PriceApi(
      Admission admission,
      PriceRuns runs,
      AskForPrices ask,
      CancelPrices cancel,
      PriceWords words,
      Words sentences,
      Guard guard) {
    this.admission = admission;
    this.runs = runs;
    this.ask = ask;
    this.cancel = cancel;
    this.words = words;
    this.sentences = sentences;
    this.guard = guard;
  }

  @GetMapping
  @Needs(PlanningActions.READ)
  @Operation(summary = "What each limit of a proposal costs, as last asked for")
  Told show(@PathVariable ProposalId id) {
    var reading = admission.reading(id, PlanningActions.READ);
    var run = runs.latest(id).orElseThrow(Admission::notFound);
    var running =
        Optional.of(run.state())
            .filter(PriceRun.State.Running.class::isInstance)
            .map(PriceRun.State.Running.class::cast);
    var found = run.state().found();
    return new Told(
        run.state().word(),
        run.asked().at(),
        run.asked().byName(),
        running.map(PriceRun.State.Running::done),
        running.map(PriceRun.State.Running::all),
        found.map(PriceList::present),
        found.map(PriceList::before),
        found.map(_ -> reading.measured().unit().name()),
        found.map(PriceList::complete),
        found
            .map(list -> list.rows().stream().map(row -> price(row, list, reading)).toList())
            .orElse(List.of()));
  }

  private Price price(PriceList.Row row, PriceList list, Reading reading) {
    return new Price(
        row.change(),
        row.bound(),
        row.changed(),
        row.outcome(),
        row.saving(),
        row.atMost(),
        row.clusters(),
        row.moved(),
        words.change(row, reading),
        words.effect(row, list, reading));
  }

  @PostMapping
  @Needs(PlanningActions.PROPOSE)
  @Operation(summary = "Ask what each limit of a proposal costs; it is computed in the background")
  ResponseEntity<Map<String, String>> ask(@PathVariable ProposalId id, @RequestBody Wanted wanted) {
    var reading = admission.reading(id, PlanningActions.PROPOSE);
    var usual = WhatIf.Steps.usual();
    var steps =
        new WhatIf.Steps(
            Optional.ofNullable(wanted.clusters()).orElse(usual.clusters()),
            Optional.ofNullable(wanted.places()).orElse(usual.weight()),
            Optional.ofNullable(wanted.institutions()).orElse(usual.sites()),
            Optional.ofNullable(wanted.share()).orElse(usual.share()));
    if (!AskForPrices.possible(steps))
      throw new Problem(ProblemKind.INVALID, sentences.say("planning.price.rejected"));
    ask.ask(reading.question(), steps, guard.who() + ":" + UUID.randomUUID());
    var address = "/api/v1/proposals/" + id.value() + "/prices";
    return ResponseEntity.created(URI.create(address)).body(Map.of("href", address));
  }

  @DeleteMapping
  @Needs(PlanningActions.PROPOSE)
  @Operation(summary = "Stop computing prices; what has been found is kept")
  ResponseEntity<Void> cancel(@PathVariable ProposalId id) {
    cancel.cancel(admission.question(id, PlanningActions.PROPOSE));
    return ResponseEntity.noContent().build();
  }
}
