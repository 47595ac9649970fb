package dk.klynge.planning;

import dk.klynge.planning.PlanSite.Numbers;
import java.util.List;

/// What each institution weighs by the criteria: its places or its children, in all age groups or
/// in those that are named.
record SiteWeights(CriteriaSet criteria) {

  double[] byAgeGroup(PlanSite site) {
    return AgeGroup.codes().stream()
        .mapToDouble(group -> numbers(site).byAgeGroup().getOrDefault(group, 0.0))
        .toArray();
  }

  double total(PlanSite site) {
    var known = known(site);
    if (!Double.isNaN(known)) return known;
    return criteria.weighing().unknown() > 0 ? criteria.weighing().unknown() : Double.NaN;
  }

  private double known(PlanSite site) {
    var groups = criteria.weighing().ageGroups();
    var numbers = numbers(site);
    if (groups.isEmpty() || Double.isNaN(numbers.total())) return numbers.total();
    return groups.stream()
        .mapToDouble(group -> numbers.byAgeGroup().getOrDefault(group, 0.0))
        .sum();
  }

  private Numbers numbers(PlanSite site) {
    return switch (criteria.weighing().of()) {
      case PLACES -> site.places();
      case CHILDREN -> site.children();
    };
  }

  List<PlanNote> notes(List<PlanSite> sites) {
    var unknown = unknown(sites);
    if (unknown.isEmpty()) return List.of();
    var counted = YamlMap.plain(criteria.weighing().unknown());
    return List.of(PlanNote.of("unknown-weight", counted, unknown));
  }

  /// A limit on children says nothing where nobody has counted them.
  List<PlanNote> reasons(List<PlanSite> sites) {
    var of = criteria.weighing().of().name();
    return criteria.limits().weight().open() || unknown(sites).size() < sites.size()
        ? List.of()
        : List.of(PlanNote.of("all-weights-unknown", of, List.of()));
  }

  private List<String> unknown(List<PlanSite> sites) {
    return sites.stream().filter(site -> Double.isNaN(known(site))).map(PlanSite::id).toList();
  }
}
