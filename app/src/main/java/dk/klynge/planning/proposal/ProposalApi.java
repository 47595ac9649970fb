package dk.klynge.planning.proposal;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.Filter;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.reading.BrokenLimit;
import dk.klynge.planning.reading.Overview;
import dk.klynge.planning.reading.Plan;
import dk.klynge.planning.reading.Question;
import dk.klynge.planning.reading.Reading;
import dk.klynge.planning.reading.Words;
import dk.klynge.rest.PageOf;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Proposals for other programs.
@RestController
@RequestMapping("/api/v1/proposals")
class ProposalApi {

  /// What is asked. Missing numbers take the values of the form; a missing day is refused.
  ///
  /// @param filter as in the register: `area`, `ownership`, `type`, `clusterKind`, `umbrella`,
  ///   `municipality`, `text`
  /// @param criteria key of a criteria set
  record Wanted(
      @Nullable String name,
      @Nullable LocalDate day,
      @Nullable Map<String, String> filter,
      @Nullable String criteria,
      @Nullable Integer seconds,
      @Nullable Long seed,
      @Nullable Integer threads) {}

  /// @param state waiting, running, finished, impossible, cancelled or failed
  /// @param value in metres, or metres times places
  record Told(
      UUID id,
      String name,
      LocalDate day,
      String criteria,
      int institutions,
      String state,
      Optional<Double> value,
      Optional<String> unit,
      Optional<Integer> brokenLimits,
      String askedBy,
      Instant askedAt) {}

  /// @param broken every broken limit
  /// @param reasons why there can be no proposal
  record Detail(
      UUID id,
      String name,
      String state,
      Optional<Overview> measures,
      List<BrokenLimit> broken,
      List<String> reasons) {}

  record Assignment(UUID institution, String name, String cluster) {}

  private final Summaries summaries;
  private final Runs runs;
  private final Readings readings;
  private final Admission admission;
  private final AskForProposal ask;
  private final CancelProposal cancel;
  private final Words words;
  private final Guard guard;

  ProposalApi(
      Summaries summaries,
      Runs runs,
      Readings readings,
      Admission admission,
      AskForProposal ask,
      CancelProposal cancel,
      Words words,
      Guard guard) {
    this.summaries = summaries;
    this.runs = runs;
    this.readings = readings;
    this.admission = admission;
    this.ask = ask;
    this.cancel = cancel;
    this.words = words;
    this.guard = guard;
  }

  @GetMapping
  @Needs(PlanningActions.READ)
  @Operation(summary = "Proposals asked for, the newest first")
  PageOf<Told> list(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    var seen =
        summaries.all().stream()
            .filter(summary -> admission.may(PlanningActions.READ, summary.filter()))
            .map(ProposalApi::told)
            .toList();
    return PageOf.cut(seen, page, size);
  }

  private static Told told(Summaries.Summary summary) {
    var search = summary.search();
    return new Told(
        summary.id().value(),
        summary.name(),
        summary.day(),
        summary.criteria().label(),
        summary.institutions(),
        summary.state(),
        search.map(Plan.Search::value),
        search.map(Plan.Search::unit),
        search.map(Plan.Search::broken),
        summary.by(),
        summary.at());
  }

  @PostMapping
  @Needs(PlanningActions.PROPOSE)
  @Operation(summary = "Ask for a proposal; it is computed in the background")
  ResponseEntity<Map<String, String>> ask(@RequestBody Wanted wanted) {
    return switch (ask.ask(order(wanted))) {
      case AskForProposal.Outcome.Accepted(var id) -> {
        var address = "/api/v1/proposals/" + id.value();
        yield ResponseEntity.created(URI.create(address))
            .body(Map.of("id", id.value().toString(), "href", address));
      }
      case AskForProposal.Outcome.Rejected(var key) ->
          throw new Problem(ProblemKind.INVALID, words.say(key));
    };
  }

  private Order order(Wanted wanted) {
    if (wanted.day() == null)
      throw new Problem(ProblemKind.INVALID, words.say("planning.proposal.rejected.effort"));
    return new Order(
        Optional.ofNullable(wanted.name()).orElse(""),
        wanted.day(),
        Filter.of(Optional.ofNullable(wanted.filter()).orElse(Map.of())),
        Optional.ofNullable(wanted.criteria()).orElse(""),
        new Question.Effort(
            Optional.ofNullable(wanted.seconds()).orElse(10),
            Optional.ofNullable(wanted.seed()).orElse(1L),
            Optional.ofNullable(wanted.threads()).orElse(NewProposalView.threads())),
        guard.who() + ":" + UUID.randomUUID());
  }

  @GetMapping("/{id}")
  @Needs(PlanningActions.READ)
  @Operation(summary = "One proposal: its state, and its measures when it is done")
  Detail show(@PathVariable ProposalId id) {
    var question = admission.question(id, PlanningActions.READ);
    var run = runs.find(id).orElseThrow(Admission::notFound);
    var reading = run.found().map(plan -> readings.of(question, plan));
    return new Detail(
        id.value(),
        question.name(),
        RunRow.of(run).state(),
        reading.map(found -> Overview.of(found.measured())),
        reading.map(this::broken).orElse(List.of()),
        run instanceof Run.Impossible(_, var reasons)
            ? reasons.stream().map(words::why).toList()
            : List.of());
  }

  private List<BrokenLimit> broken(Reading reading) {
    return reading.measured().broken().stream()
        .map(broken -> BrokenLimit.of(broken, words.broken(broken, reading.names())))
        .toList();
  }

  @GetMapping("/{id}/assignments")
  @Needs(PlanningActions.READ)
  @Operation(summary = "Which institution is in which cluster of a proposal")
  PageOf<Assignment> assignments(
      @PathVariable ProposalId id,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    var reading = admission.reading(id, PlanningActions.READ);
    var all =
        reading.plan().groups().stream()
            .flatMap(group ->
                group.members().stream()
                    .map(site ->
                        new Assignment(
                            UUID.fromString(site), reading.names().of(site), group.label())))
            .toList();
    return PageOf.cut(all, page, size);
  }

  /// Asks a run to stop; what it has found is kept.
  @DeleteMapping("/{id}")
  @Needs(PlanningActions.PROPOSE)
  @Operation(summary = "Stop computing; what has been found is kept")
  ResponseEntity<Void> cancel(@PathVariable ProposalId id) {
    cancel.cancel(admission.question(id, PlanningActions.PROPOSE));
    return ResponseEntity.noContent().build();
  }
}
