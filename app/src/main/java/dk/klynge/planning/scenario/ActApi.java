package dk.klynge.planning.scenario;

import dk.klynge.guard.Needs;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.scenario.history.ActWords;
import dk.klynge.planning.scenario.history.Admission;
import dk.klynge.planning.scenario.history.ChangeScenario;
import dk.klynge.planning.scenario.history.ChangeScenario.Outcome;
import dk.klynge.planning.scenario.history.History;
import dk.klynge.planning.scenario.history.Taken;
import dk.klynge.planning.scenario.structure.Bench;
import dk.klynge.planning.scenario.structure.Moves;
import dk.klynge.planning.scenario.structure.Moves.Moved;
import dk.klynge.rest.PageOf;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What is done in a scenario, for other programs.
@RestController
@RequestMapping("/api/v1/scenarios/{id}/acts")
class ActApi {

  /// @param revision of the scenario that this is meant for; another one is answered with 412
  /// @param kind move, free, establish, split, merge, dissolve, rename, lock, unlock, undo or redo
  /// @param target the cluster that something is done to, or comes into
  record Wanted(
      int revision,
      String kind,
      @Nullable List<UUID> institutions,
      @Nullable List<UUID> clusters,
      @Nullable List<UUID> areas,
      @Nullable String target,
      @Nullable String name,
      @Nullable String clusterKind) {}

  /// @param step act, undo or redo
  record Told(
      int revision,
      String step,
      String kind,
      String text,
      List<Moved> moved,
      String by,
      Instant at) {}

  private final Admission admission;
  private final ChangeScenario change;
  private final History history;
  private final ActWords words;

  ActApi(Admission admission, ChangeScenario change, History history, ActWords words) {
    this.admission = admission;
    this.change = change;
    this.history = history;
    this.words = words;
  }

  @GetMapping
  @Needs(PlanningActions.READ)
  @Operation(summary = "What was done in a scenario, in order")
  PageOf<Told> list(
      @PathVariable ScenarioId id,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    var bench = admission.bench(id, PlanningActions.READ);
    var all = history.between(id, 0, bench.revision());
    var cut = PageOf.cut(all, page, size);
    var items = cut.items().stream().map(taken -> told(bench, taken)).toList();
    return new PageOf<>(items, cut.page(), cut.size(), cut.total());
  }

  private Told told(Bench bench, Taken taken) {
    var step = taken.step();
    return new Told(
        step.revision(),
        step.kind().code(),
        taken.act().kind(),
        words.step(taken),
        new Moves(bench, taken.differences()).named(),
        step.byName(),
        step.at());
  }

  @PostMapping
  @Needs(PlanningActions.EDIT_SCENARIO)
  @Operation(summary = "Do something in a scenario")
  Map<String, Integer> act(@PathVariable ScenarioId id, @RequestBody Wanted wanted) {
    admission.bench(id, PlanningActions.EDIT_SCENARIO);
    return switch (outcome(id, wanted)) {
      case Outcome.Done(var revision) -> Map.of("revision", revision);
      case Outcome.Refusal(var key, var values) ->
          throw new Problem(ProblemKind.INVALID, words.say(key, values.toArray()));
      case Outcome.Overtaken(var revision, var since) ->
          throw new Problem(
              ProblemKind.CHANGED_MEANWHILE,
              words.say(
                  "planning.scenario.overtaken.api",
                  revision,
                  since.isEmpty() ? "" : words.step(since.getLast())));
    };
  }

  private Outcome outcome(ScenarioId id, Wanted wanted) {
    return switch (wanted.kind()) {
      case "undo" -> change.undo(id, wanted.revision());
      case "redo" -> change.redo(id, wanted.revision());
      default ->
          new DeedForm(fields(wanted))
              .deed()
              .map(deed -> change.act(id, wanted.revision(), deed))
              .orElseGet(
                  () -> new Outcome.Refusal("planning.scenario.refused.incomplete", List.of()));
    };
  }

  private static Map<String, List<String>> fields(Wanted wanted) {
    var fields = new HashMap<String, List<String>>();
    fields.put("kind", List.of(wanted.kind()));
    fields.put("institution", texts(wanted.institutions()));
    fields.put("cluster", texts(wanted.clusters()));
    fields.put("area", texts(wanted.areas()));
    fields.put("target", one(wanted.target()));
    fields.put("name", one(wanted.name()));
    fields.put("clusterKind", one(wanted.clusterKind()));
    return fields;
  }

  private static List<String> one(@Nullable String text) {
    return Optional.ofNullable(text).map(List::of).orElse(List.of());
  }

  private static List<String> texts(@Nullable List<UUID> ids) {
    return Optional.ofNullable(ids).orElse(List.of()).stream().map(UUID::toString).toList();
  }
}
