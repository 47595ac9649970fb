package dk.klynge.planning.criteria;

import dk.klynge.guard.Needs;
import dk.klynge.planning.CriteriaCatalogue;
import dk.klynge.planning.CriteriaCatalogue.Chosen;
import dk.klynge.planning.CriteriaText;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.criteria.SaveCriteria.Outcome;
import dk.klynge.rest.PageOf;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Criteria sets for other systems, as YAML or JSON.
@RestController
@RequestMapping("/api/v1/criteria-sets")
@Tag(name = "Planning")
class CriteriaApi {

  private final CriteriaCatalogue catalogue;
  private final SaveCriteria save;
  private final Spoken spoken;

  CriteriaApi(CriteriaCatalogue catalogue, SaveCriteria save, Spoken spoken) {
    this.catalogue = catalogue;
    this.save = save;
    this.spoken = spoken;
  }

  /// One in a list.
  record Item(String key, String nameDa, String nameEn, int version) {}

  /// @param criteria the tree of keys that the YAML has
  record Answer(String key, int version, Map<String, Object> criteria) {}

  @GetMapping
  @Needs(PlanningActions.READ)
  @Operation(summary = "Presets and kept criteria sets")
  PageOf<Item> all(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    var items =
        catalogue.all().stream()
            .map(set -> new Item(set.key(), set.name().da(), set.name().en(), set.version()))
            .toList();
    return PageOf.cut(items, page, size);
  }

  @GetMapping(value = "/{key}", produces = "application/json")
  @Needs(PlanningActions.READ)
  @Operation(summary = "One criteria set; its version stands in the header ETag too")
  ResponseEntity<Answer> one(@PathVariable String key) {
    var known = found(key);
    return ResponseEntity.ok().eTag(Integer.toString(known.choice().version())).body(answer(known));
  }

  @GetMapping(value = "/{key}", produces = "application/yaml")
  @Needs(PlanningActions.READ)
  @Operation(summary = "One criteria set as YAML")
  ResponseEntity<String> text(@PathVariable String key) {
    var known = found(key);
    return ResponseEntity.ok().eTag(Integer.toString(known.choice().version())).body(known.text());
  }

  @PostMapping(
      consumes = {"application/yaml", "application/json"},
      produces = "application/json")
  @Needs(PlanningActions.EDIT_CRITERIA)
  @Operation(summary = "Keep a new criteria set")
  ResponseEntity<Answer> create(@RequestBody String text) {
    var key = saved(save.create(text)).id().toString();
    return ResponseEntity.created(URI.create("/api/v1/criteria-sets/" + key))
        .body(answer(found(key)));
  }

  @PutMapping(
      value = "/{id}",
      consumes = {"application/yaml", "application/json"},
      produces = "application/json")
  @Needs(PlanningActions.EDIT_CRITERIA)
  @Operation(summary = "Keep the next version; If-Match names the version it is made from")
  Answer change(
      @PathVariable UUID id,
      @RequestHeader(HttpHeaders.IF_MATCH) String match,
      @RequestBody String text) {
    found(id.toString());
    saved(save.change(id, version(match), text));
    return answer(found(id.toString()));
  }

  private int version(String match) {
    var digits = match.replaceAll("[^0-9]", "");
    if (digits.isEmpty() || digits.length() > 9)
      throw new Problem(ProblemKind.BAD_REQUEST, spoken.say("planning.criteria.api.if-match"));
    return Integer.parseInt(digits);
  }

  private Outcome.Saved saved(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Saved done -> done;
      case Outcome.Invalid(var problems) ->
          throw new Problem(
              ProblemKind.INVALID,
              problems.stream()
                  .map(problem ->
                      spoken.say(
                          "planning.criteria.line",
                          Integer.toString(problem.line()),
                          problem.key(),
                          spoken.say(problem)))
                  .collect(Collectors.joining(" ")));
      case Outcome.Overtaken(var latest) ->
          throw new Problem(
              ProblemKind.CHANGED_MEANWHILE,
              spoken.say("planning.criteria.api.overtaken", latest.version()));
    };
  }

  private Chosen found(String key) {
    return catalogue
        .find(key)
        .orElseThrow(() ->
            new Problem(ProblemKind.NOT_FOUND, spoken.say("planning.criteria.api.none", key)));
  }

  private static Answer answer(Chosen known) {
    return new Answer(
        known.choice().key(), known.choice().version(), CriteriaText.tree(known.criteria()));
  }
}
