package dk.klynge.planning.cluster;

import dk.klynge.engine.clustering.Cluster;
import dk.klynge.engine.clustering.explain.Alternative;
import dk.klynge.engine.clustering.explain.Explainer;
import dk.klynge.engine.clustering.explain.Explanation;
import dk.klynge.engine.clustering.explain.Placed;
import dk.klynge.engine.clustering.explain.Room;
import dk.klynge.guard.Needs;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ProposalId;
import dk.klynge.planning.proposal.Admission;
import dk.klynge.planning.reading.BrokenLimit;
import dk.klynge.planning.reading.Labels;
import dk.klynge.planning.reading.Reading;
import dk.klynge.planning.reading.Words;
import dk.klynge.rest.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Why the clusters of a proposal are as they are, for other programs.
@RestController
class ExplanationApi {

  /// One cluster. Costs are in the unit of the proposal's measures.
  record Told(String cluster, double value, List<Limit> limits, List<Site> institutions) {}

  /// @param left until the bound; negative where it is broken
  /// @param standing FREE, TIGHT or BROKEN
  /// @param hinders moves into or out of the cluster that would lower the cost but for this limit
  record Limit(
      String rule,
      List<String> about,
      double value,
      double bound,
      double left,
      String standing,
      int hinders,
      boolean binds) {}

  /// @param ground FIXED, COULD_MOVE, HELD_BY_LIMITS, CENTRE, NEAREST or CHEAPEST
  /// @param best the cheapest move or exchange that breaks no limit
  /// @param moves the cheapest moves, with the limits they break
  record Site(
      UUID institution,
      String name,
      double toCentre,
      Optional<String> nearestCluster,
      Optional<Double> toNearestCentre,
      String ground,
      Optional<Step> best,
      List<Step> moves) {}

  /// @param exchangedWith who would take its place; empty: nobody
  /// @param cost by how much the cost grows, wishes included; `value` likewise without them
  record Step(
      String cluster,
      Optional<UUID> exchangedWith,
      double cost,
      double value,
      List<BrokenLimit> breaks) {}

  private final Admission admission;
  private final Words words;

  ExplanationApi(Admission admission, Words words) {
    this.admission = admission;
    this.words = words;
  }

  @GetMapping("/api/v1/proposals/{id}/explanations")
  @Needs(PlanningActions.READ)
  @Operation(
      summary = "Why clusters are as they are: limits with what is left, alternatives of each site")
  PageOf<Told> explanations(
      @PathVariable ProposalId id,
      @RequestParam(defaultValue = "") String cluster,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    var reading = admission.reading(id, PlanningActions.READ);
    var labels =
        reading.measured().clusters().stream()
            .map(Cluster::label)
            .filter(label -> cluster.isEmpty() || label.equals(cluster))
            .sorted(Comparator.comparing(label -> label, Labels.ORDER))
            .toList();
    var cut = PageOf.cut(labels, page, size);
    var explainer = Explainer.of(reading.problem(), reading.plan().clustering());
    var told = cut.items().stream().map(explainer::cluster).map(one -> told(one, reading)).toList();
    return new PageOf<>(told, cut.page(), cut.size(), cut.total());
  }

  private Told told(Explanation explanation, Reading reading) {
    return new Told(
        explanation.cluster(),
        explanation.value(),
        explanation.rooms().stream().map(ExplanationApi::limit).toList(),
        explanation.sites().stream().map(placed -> site(placed, reading)).toList());
  }

  private static Limit limit(Room room) {
    return new Limit(
        room.rule().name(),
        room.about(),
        room.value(),
        room.bound(),
        room.left(),
        room.standing().name(),
        room.hinders(),
        room.binds());
  }

  private Site site(Placed placed, Reading reading) {
    return new Site(
        UUID.fromString(placed.site()),
        reading.names().of(placed.site()),
        placed.toCentre(),
        placed.nearest().map(Placed.Other::cluster),
        placed.nearest().map(Placed.Other::toCentre),
        placed.ground().name(),
        placed.best().map(best -> step(best, reading)),
        placed.moves().stream().map(move -> step(move, reading)).toList());
  }

  private Step step(Alternative alternative, Reading reading) {
    return new Step(
        alternative.cluster(),
        alternative.exchanged().map(UUID::fromString),
        alternative.change().cost(),
        alternative.change().value(),
        alternative.change().breaks().stream()
            .map(broken -> BrokenLimit.of(broken, words.would(broken, reading.names())))
            .toList());
  }
}
