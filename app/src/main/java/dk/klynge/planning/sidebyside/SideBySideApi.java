package dk.klynge.planning.sidebyside;

import dk.klynge.guard.Needs;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.reading.BrokenLimit;
import dk.klynge.planning.reading.Overview.Range;
import dk.klynge.planning.reading.Words;
import dk.klynge.planning.sidebyside.CompareScenarios.Outcome;
import dk.klynge.planning.sidebyside.SideBySide.Place;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Comparisons for other programs.
@RestController
class SideBySideApi {

  /// @param criteria that all are judged by
  /// @param costModel that leadership is counted by
  record Told(
      String criteria,
      String costModel,
      List<Structure> structures,
      List<Pair> pairs,
      List<Move> moves) {}

  /// Distances in metres, amounts in kroner a year.
  ///
  /// @param id `today` or the id of the scenario
  record Structure(
      String id,
      String name,
      LocalDate day,
      OptionalInt revision,
      int clusters,
      int institutions,
      int free,
      Range sites,
      Range places,
      double meanDistance,
      double largestDistance,
      double widest,
      List<BrokenLimit> broken,
      OptionalInt spreadTransitions,
      int leaderPosts,
      BigDecimal leadership,
      Optional<BigDecimal> saving,
      int moving,
      long movingPlaces) {}

  /// @param cluster of the first structure; empty for a new one
  /// @param heirs by the other structures in their order
  record Pair(Optional<String> cluster, List<Optional<SideBySidePage.Heir>> heirs) {}

  /// @param to by the other structures in their order
  record Move(UUID institution, String name, Optional<String> from, List<Target> to) {}

  /// @param change stays, moves, free or unknown
  record Target(String change, Optional<String> cluster) {}

  private final CompareScenarios compare;
  private final Measures measures;
  private final Words words;

  SideBySideApi(CompareScenarios compare, Measures measures, Words words) {
    this.compare = compare;
    this.measures = measures;
    this.words = words;
  }

  @GetMapping("/api/v1/scenarios/comparison")
  @Needs(PlanningActions.READ)
  @Operation(
      summary = "Two to four structures side by side",
      description =
          "`ids` are ids of scenarios; `today` is the register's own structure on `day`, or else on "
              + "the day that the first scenario begins with. The others are compared with the first.")
  Told compared(
      @RequestParam List<String> ids,
      @RequestParam Optional<LocalDate> day,
      @RequestParam(defaultValue = "") String judge) {
    return switch (compare.compare(new Choice(ids, day, judge), PlanningActions.READ)) {
      case Outcome.Compared(var all, var sight) -> told(all, measures.of(all, sight));
      case Outcome.Rejected(var key) -> throw new Problem(ProblemKind.INVALID, words.say(key));
    };
  }

  private Told told(SideBySide all, Measures.All found) {
    var structures = new ArrayList<Structure>();
    for (int at = 0; at < all.columns().size(); at++)
      structures.add(structure(all.columns().get(at), found.columns().get(at)));
    return new Told(
        all.judge().name(),
        found.model(),
        structures,
        new Pairs(all)
            .listed().stream().map(pair -> new Pair(pair.cluster(), pair.heirs())).toList(),
        found.moves().stream().map(SideBySideApi::move).toList());
  }

  private Structure structure(Column column, Figures figures) {
    return new Structure(
        column.key(),
        column.name(),
        column.day(),
        column.revision(),
        figures.clusters(),
        figures.institutions(),
        figures.free(),
        figures.sizes(),
        figures.children(),
        figures.mean(),
        figures.largest(),
        figures.widest(),
        figures.broken().stream()
            .map(each -> BrokenLimit.of(each, words.broken(each, column.names())))
            .toList(),
        figures.coherence(),
        figures.leaders(),
        figures.leadership(),
        figures.saving(),
        figures.moving(),
        figures.movingChildren());
  }

  private static Move move(SideBySide.Move move) {
    return new Move(
        move.institution().id().value(),
        move.institution().name(),
        move.from(),
        move.to().stream().map(SideBySideApi::target).toList());
  }

  private static Target target(Place place) {
    return switch (place) {
      case Place.Stays(var label) ->
          new Target("stays", Optional.of(label).filter(name -> !name.isEmpty()));
      case Place.Moves(var label) -> new Target("moves", Optional.of(label));
      case Place.Free() -> new Target("free", Optional.empty());
      case Place.Unknown() -> new Target("unknown", Optional.empty());
    };
  }
}
