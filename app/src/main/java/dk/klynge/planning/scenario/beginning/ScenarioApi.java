package dk.klynge.planning.scenario.beginning;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.Scenarios.Summary;
import dk.klynge.planning.scenario.effect.Gauges;
import dk.klynge.planning.scenario.history.ActWords;
import dk.klynge.planning.scenario.history.Admission;
import dk.klynge.planning.scenario.history.History;
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
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Scenarios for other programs.
@RestController
@RequestMapping("/api/v1/scenarios")
class ScenarioApi {

  /// What it begins with: a proposal, another scenario, or the structure of a day with a filter and
  /// a criteria set, and where wanted another number of clusters than it has.
  record Wanted(
      @Nullable String name,
      @Nullable UUID proposal,
      @Nullable UUID scenario,
      @Nullable LocalDate day,
      @Nullable Map<String, String> filter,
      @Nullable String criteria,
      @Nullable Integer clusters) {}

  /// @param track municipal, self_owning or both
  record Told(
      UUID id,
      String name,
      LocalDate day,
      String track,
      int revision,
      int institutions,
      int clusters,
      String changedBy,
      Instant changedAt) {}

  /// @param brokenLimits how many limits are broken
  /// @param moved institutions that are elsewhere than in the beginning
  /// @param free institutions that are in no cluster
  record Detail(
      UUID id,
      String name,
      LocalDate day,
      int revision,
      String criteria,
      int brokenLimits,
      long moved,
      List<UUID> free,
      List<Part> clusters) {}

  /// @param kind municipal, self_owning, special or network
  record Part(
      UUID id,
      String name,
      String kind,
      Optional<UUID> area,
      List<UUID> institutions,
      int brokenLimits) {}

  private final History history;
  private final Admission admission;
  private final MakeScenario make;
  private final Gauges gauges;
  private final ActWords words;
  private final Guard guard;

  ScenarioApi(
      History history,
      Admission admission,
      MakeScenario make,
      Gauges gauges,
      ActWords words,
      Guard guard) {
    this.history = history;
    this.admission = admission;
    this.make = make;
    this.gauges = gauges;
    this.words = words;
    this.guard = guard;
  }

  @GetMapping
  @Needs(PlanningActions.READ)
  @Operation(summary = "Scenarios, the latest changed first")
  PageOf<Told> list(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    var territory = admission.territory(PlanningActions.READ);
    var seen = history.within(territory).stream().map(ScenarioApi::told).toList();
    return PageOf.cut(seen, page, size);
  }

  private static Told told(Summary summary) {
    return new Told(
        summary.id().value(),
        summary.name(),
        summary.day(),
        summary.track(),
        summary.revision(),
        summary.institutions(),
        summary.clusters(),
        summary.by(),
        summary.changed());
  }

  @PostMapping
  @Needs(PlanningActions.EDIT_SCENARIO)
  @Operation(summary = "Make a scenario")
  ResponseEntity<Map<String, String>> make(@RequestBody Wanted wanted) {
    var name = Optional.ofNullable(wanted.name()).orElse("");
    var form = guard.who() + ":" + UUID.randomUUID();
    return switch (make.make(new Beginning.Order(name, beginning(wanted), form))) {
      case MakeScenario.Outcome.Made(var id) -> {
        var address = "/api/v1/scenarios/" + id.value();
        yield ResponseEntity.created(URI.create(address))
            .body(Map.of("id", id.value().toString(), "href", address));
      }
      case MakeScenario.Outcome.Rejected(var key) ->
          throw new Problem(ProblemKind.INVALID, words.say(key));
    };
  }

  private Beginning beginning(Wanted wanted) {
    if (wanted.proposal() != null) return new Beginning.Proposal(new ProposalId(wanted.proposal()));
    if (wanted.scenario() != null) return new Beginning.Other(new ScenarioId(wanted.scenario()));
    if (wanted.day() == null)
      throw new Problem(ProblemKind.INVALID, words.say("planning.scenario.rejected.day"));
    return new Beginning.Today(
        wanted.day(),
        Filter.of(Optional.ofNullable(wanted.filter()).orElse(Map.of())),
        Optional.ofNullable(wanted.criteria()).orElse(""),
        wanted.clusters() == null ? OptionalInt.empty() : OptionalInt.of(wanted.clusters()));
  }

  /// As it stands now, or as it stood at a revision.
  @GetMapping("/{id}")
  @Needs(PlanningActions.READ)
  @Operation(summary = "One scenario with its clusters")
  Detail one(@PathVariable ScenarioId id, @RequestParam Optional<Integer> revision) {
    var bench =
        revision
            .map(number -> admission.bench(id, number, PlanningActions.READ))
            .orElseGet(() -> admission.bench(id, PlanningActions.READ));
    var measures = gauges.of(bench);
    var baseline = bench.baseline();
    return new Detail(
        id.value(),
        baseline.name(),
        baseline.day(),
        bench.revision(),
        baseline.criteria().name(),
        measures.now().broken(),
        measures.moved(),
        bench.free().stream().map(entry -> entry.id().value()).toList(),
        bench.clusters().stream()
            .map(cluster ->
                new Part(
                    cluster.id().value(),
                    cluster.name(),
                    cluster.kind(),
                    cluster.area().map(area -> area.value()),
                    cluster.members().stream().map(InstitutionId::value).toList(),
                    measures.now().broken(cluster.id())))
            .toList());
  }
}
