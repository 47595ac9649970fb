package dk.klynge.planning;

import dk.klynge.engine.clustering.ClusterCount;
import dk.klynge.engine.clustering.Distance;
import dk.klynge.engine.clustering.Objective;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.Sites;
import dk.klynge.planning.CriteriaSet.Clusters;
import dk.klynge.planning.CriteriaSet.Counting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// From criteria and institutions to the engine's words, with notes on what was left out.
final class Translation {

  private final CriteriaSet criteria;
  private final List<PlanSite> all;
  private final Optional<DistanceTable> table;
  private final List<PlanNote> notes = new ArrayList<>();
  private final List<PlanNote> reasons = new ArrayList<>();

  Translation(CriteriaSet criteria, List<PlanSite> all, Optional<DistanceTable> table) {
    this.criteria = criteria;
    this.all = all;
    this.table = table;
  }

  PlanProblem translated() {
    var coordinates = Coordinates.of(criteria.distances(), all);
    if (coordinates.isEmpty()) return refused("no-such-system", criteria.distances().toString());
    var located = located(coordinates.get());
    if (located.isEmpty()) return refused("no-sites", "");
    var weights = new SiteWeights(criteria);
    var sites = sites(located, coordinates.get(), weights);
    if (sites.isEmpty()) return new PlanProblem.Refused(reasons);
    checkTable(located);
    notes.addAll(weights.notes(located));
    reasons.addAll(weights.reasons(located));
    var limits =
        new LimitTranslation(criteria, located, sites.get(), distance(located, coordinates.get()));
    var problem = problem(limits, located, sites.get(), coordinates.get());
    notes.addAll(limits.notes());
    reasons.addAll(limits.reasons());
    if (!reasons.isEmpty()) return new PlanProblem.Refused(reasons);
    return new PlanProblem.Ready(problem, located, coordinates.get(), notes);
  }

  private Problem problem(
      LimitTranslation limits, List<PlanSite> located, Sites sites, Coordinates coordinates) {
    var problem =
        Problem.of(sites, distance(located, coordinates), objective(), count())
            .withLimits(limits.limits())
            .withWishes(limits.wishes())
            .withLocks(limits.locks());
    var today = PlanProblem.today(located);
    var compares = criteria.wishes().keep() > 0 && !today.members().isEmpty();
    return compares ? problem.startingFrom(today) : problem;
  }

  private Distance distance(List<PlanSite> located, Coordinates coordinates) {
    return table
        .filter(distances -> distances.missing(located).isEmpty())
        .<Distance>map(distances -> distances.of(located))
        .orElse(coordinates.distance());
  }

  private void checkTable(List<PlanSite> located) {
    var missing = table.map(distances -> distances.missing(located)).orElse(List.of());
    if (!missing.isEmpty()) reasons.add(PlanNote.of("not-in-table", "", missing));
  }

  /// With a table of distances, an institution needs no place on the map.
  private List<PlanSite> located(Coordinates coordinates) {
    if (table.isPresent()) return all;
    var without = all.stream().filter(site -> coordinates.point(site.place()).isEmpty()).toList();
    if (!without.isEmpty())
      notes.add(PlanNote.of("no-place", "", without.stream().map(PlanSite::id).toList()));
    return all.stream().filter(site -> coordinates.point(site.place()).isPresent()).toList();
  }

  private Optional<Sites> sites(
      List<PlanSite> located, Coordinates coordinates, SiteWeights weights) {
    var builder = Sites.builder(AgeGroup.codes());
    for (var site : located) {
      var point = coordinates.point(site.place()).orElse(new Coordinates.Point(0, 0));
      builder.add(site.id(), point.x(), point.y(), weights.byAgeGroup(site), site.attributes());
      builder.totalling(weights.total(site));
    }
    return switch (builder.build()) {
      case Sites.Built.Usable(var sites) -> Optional.of(sites);
      case Sites.Built.Refused(var problems) -> {
        for (var problem : problems)
          reasons.add(
              PlanNote.of(
                  "bad-site",
                  problem.fault().name(),
                  List.of(problem.id().isBlank() ? "#" + (problem.index() + 1) : problem.id())));
        yield Optional.empty();
      }
    };
  }

  private Objective objective() {
    return new Objective(
        switch (criteria.goal().measure()) {
          case MEDIAN -> Objective.Measure.MEDIAN;
          case CENTROID -> Objective.Measure.CENTROID;
          case MOMENT_OF_INERTIA -> Objective.Measure.MOMENT_OF_INERTIA;
          case LARGEST_DISTANCE -> Objective.Measure.LARGEST_DISTANCE;
        },
        criteria.goal().counting() == Counting.EACH_CHILD
            ? Objective.Weighting.CHILDREN
            : Objective.Weighting.SITES);
  }

  private ClusterCount count() {
    return switch (criteria.clusters()) {
      case Clusters.Exactly(var number) -> new ClusterCount.Exactly(number);
      case Clusters.Between(var min, var max) ->
          new ClusterCount.Between(min, Math.min(max, all.size()));
      case Clusters.Fewest _ -> new ClusterCount.AsFewAsPossible();
    };
  }

  private PlanProblem refused(String code, String subject) {
    reasons.add(PlanNote.of(code, subject, List.of()));
    return new PlanProblem.Refused(reasons);
  }
}
