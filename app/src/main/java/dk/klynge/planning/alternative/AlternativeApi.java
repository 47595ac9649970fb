package dk.klynge.planning.alternative;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.AlternativeId;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.alternative.draft.Draft;
import dk.klynge.planning.alternative.draft.PutForward;
import dk.klynge.planning.alternative.history.Gate;
import dk.klynge.planning.alternative.history.Originals;
import dk.klynge.planning.alternative.history.TrialWords;
import dk.klynge.planning.alternative.twofold.Findings;
import dk.klynge.rest.PageOf;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Alternatives for other programs.
@RestController
@RequestMapping("/api/v1/alternatives")
class AlternativeApi {

  /// @param scenario a published one, at its latest published revision
  /// @param newName name of the new cluster, where a move goes to `new`
  /// @param behalfKind area, leader, board, umbrella or other
  /// @param party whom staff register it for: `area:`, `cluster:`, `institution:` or `umbrella:`
  ///   and an id. Which clusters are their own follows from it
  record Sent(
      @Nullable UUID scenario,
      @Nullable List<Moved> moves,
      @Nullable String newName,
      @Nullable String title,
      @Nullable String motivation,
      @Nullable String behalfKind,
      @Nullable String behalf,
      @Nullable String party) {}

  /// @param to id of a cluster, `new`, or `free`
  record Moved(@Nullable UUID institution, @Nullable String to) {}

  /// @param clusters that it changes and that are its sender's own
  record Told(
      UUID id,
      String title,
      String behalf,
      UUID scenario,
      int revision,
      Set<UUID> clusters,
      String state,
      String verdict,
      Instant at) {}

  /// @param from and `to` are empty where the institution is in no cluster
  record Move(UUID institution, Optional<UUID> from, Optional<UUID> to) {}

  record Detail(
      UUID id,
      int version,
      String title,
      String motivation,
      String behalf,
      String state,
      String verdict,
      boolean passes,
      Set<UUID> own,
      List<Move> moves,
      Findings test) {}

  private final Lists lists;
  private final PutForward put;
  private final Originals originals;
  private final Gate gate;
  private final TrialWords words;
  private final Guard guard;

  AlternativeApi(
      Lists lists, PutForward put, Originals originals, Gate gate, TrialWords words, Guard guard) {
    this.lists = lists;
    this.put = put;
    this.originals = originals;
    this.gate = gate;
    this.words = words;
    this.guard = guard;
  }

  @GetMapping
  @Needs(PlanningActions.READ_ALTERNATIVES)
  @Operation(summary = "Alternatives to published proposals, the newest first")
  PageOf<Told> list(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    var seen =
        lists.all().stream()
            .filter(each -> gate.sees(each.areas(), each.by()))
            .map(each ->
                new Told(
                    each.id().value(),
                    each.title(),
                    each.behalf(),
                    each.scenario().value(),
                    each.revision(),
                    each.chosen().stream().map(ClusterId::value).collect(Collectors.toSet()),
                    each.state(),
                    each.verdict(),
                    each.at()))
            .toList();
    return PageOf.cut(seen, page, size);
  }

  @GetMapping("/{id}")
  @Needs(PlanningActions.READ_ALTERNATIVES)
  @Operation(summary = "One alternative with its moves and its test")
  Detail show(@PathVariable AlternativeId id) {
    var alternative = gate.find(id);
    return new Detail(
        id.value(),
        alternative.version(),
        alternative.title(),
        alternative.motivation(),
        alternative.sender().behalf(),
        alternative.state().code(),
        alternative.verdict().code(),
        alternative.passes(),
        alternative.chosen().stream().map(ClusterId::value).collect(Collectors.toSet()),
        alternative.reshaping().moves().stream()
            .map(move ->
                new Move(
                    move.institution().value(),
                    move.from().map(ClusterId::value),
                    move.to().map(ClusterId::value)))
            .toList(),
        alternative.trial().findings());
  }

  @PostMapping
  @Needs(PlanningActions.PUT_FORWARD_ALTERNATIVE)
  @Operation(summary = "Put forward an alternative; it is tested at once")
  ResponseEntity<Map<String, String>> put(@RequestBody Sent sent) {
    return switch (put.put(draft(sent))) {
      case PutForward.Outcome.Received(var id) -> {
        var address = "/api/v1/alternatives/" + id.value();
        yield ResponseEntity.created(URI.create(address))
            .body(Map.of("id", id.value().toString(), "href", address));
      }
      case PutForward.Outcome.Rejected(var faults) ->
          throw new Problem(
              ProblemKind.INVALID,
              faults.entrySet().stream()
                  .map(fault ->
                      fault.getKey()
                          + ": "
                          + words.say(
                              fault.getValue().key(), fault.getValue().arguments().toArray()))
                  .collect(Collectors.joining(" ")));
    };
  }

  private Draft draft(Sent sent) {
    var scenario = Optional.ofNullable(sent.scenario()).map(ScenarioId::new);
    var publication = scenario.flatMap(originals::published);
    if (publication.isEmpty())
      throw new Problem(ProblemKind.INVALID, words.say("planning.alternative.fault.scenario"));
    var moves = new HashMap<InstitutionId, String>();
    for (var move : Optional.ofNullable(sent.moves()).orElse(List.of())) {
      if (move.institution() == null || move.to() == null)
        throw new Problem(
            ProblemKind.INVALID, words.say("planning.alternative.fault.moves.unknown"));
      moves.put(new InstitutionId(move.institution()), move.to());
    }
    return new Draft(
        guard.who() + ":" + UUID.randomUUID(),
        publication.get().scenario(),
        publication.get().revision(),
        new Draft.Change.Listed(moves, text(sent.newName())),
        new Draft.Words(
            text(sent.title()),
            text(sent.motivation()),
            text(sent.behalfKind()),
            text(sent.behalf()),
            text(sent.party())),
        List.of());
  }

  private static String text(@Nullable String text) {
    return Optional.ofNullable(text).orElse("");
  }
}
