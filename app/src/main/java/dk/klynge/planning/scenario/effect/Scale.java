package dk.klynge.planning.scenario.effect;

import dk.klynge.engine.clustering.Broken;
import dk.klynge.engine.clustering.Cluster;
import dk.klynge.engine.clustering.ClusterCount;
import dk.klynge.engine.clustering.Clustering;
import dk.klynge.engine.clustering.KeepTogether;
import dk.klynge.engine.clustering.Limit;
import dk.klynge.engine.clustering.Locks;
import dk.klynge.engine.clustering.Measurer;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.Rule;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.CriteriaReading;
import dk.klynge.planning.CriteriaSet;
import dk.klynge.planning.CriteriaText;
import dk.klynge.planning.PlanProblem;
import dk.klynge.planning.scenario.structure.Baseline;
import dk.klynge.planning.scenario.structure.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What the criteria of a scenario ask, made ready once, so that clusters can be measured one by
/// one. All limits but one judge a cluster by itself; only what belongs together reaches over
/// several, and is judged here.
///
/// @param asked the whole question, without a structure of today and without wishes
/// @param alone with the limits that judge one cluster
/// @param together sets of institutions that belong in one cluster
/// @param transitions what children go by as they grow: attributes whose values are better not
///   spread over several clusters
public record Scale(
    PlanProblem.Ready asked, Problem alone, List<Set<String>> together, List<String> transitions) {

  /// What children go by where the criteria do not say it.
  static final List<String> USUAL = List.of("school_district", "district");

  /// A cluster with its measures, as long as its members stay.
  ///
  /// @param measured empty where nobody knows the place of any member
  public record Gauged(
      List<InstitutionId> members, Optional<Cluster> measured, List<Broken> broken) {}

  public static Scale of(Baseline baseline) {
    return of(baseline, baseline.institutions());
  }

  /// Of some of the institutions.
  public static Scale of(Baseline baseline, List<Entry> institutions) {
    return switch (baseline.scenario(institutions).problem()) {
      case PlanProblem.Ready ready -> of(ready, transitions(baseline));
      case PlanProblem.Refused(var reasons) ->
          throw new IllegalStateException("A scenario that cannot be planned: " + reasons);
    };
  }

  private static Scale of(PlanProblem.Ready ready, List<String> transitions) {
    var problem = ready.problem();
    List<Limit> alone =
        problem.limits().stream().filter(limit -> !(limit instanceof KeepTogether)).toList();
    var each =
        Problem.of(
                problem.sites(),
                problem.distance(),
                problem.objective(),
                new ClusterCount.AsFewAsPossible())
            .withLimits(alone);
    return new Scale(ready, each, together(problem), transitions);
  }

  private static List<String> transitions(Baseline baseline) {
    var wished =
        switch (CriteriaText.read(baseline.criteria().text())) {
          case CriteriaReading.Understood(CriteriaSet set) ->
              List.copyOf(set.wishes().transitions().keySet());
          case CriteriaReading.Rejected _ -> List.<String>of();
        };
    if (!wished.isEmpty()) return wished;
    return USUAL.stream().filter(name -> known(name, baseline.institutions())).limit(1).toList();
  }

  private static boolean known(String attribute, List<Entry> institutions) {
    return institutions.stream()
        .anyMatch(entry -> !entry.attributes().getOrDefault(attribute, "").isEmpty());
  }

  /// Also what the criteria fasten to a cluster by a name that no cluster here has: it belongs
  /// together at least.
  private static List<Set<String>> together(Problem problem) {
    var together = new ArrayList<Set<String>>();
    for (var limit : problem.limits())
      if (limit instanceof KeepTogether(var ids)) together.add(Set.copyOf(ids));
    var fixed = new TreeMap<String, Set<String>>();
    problem
        .locks()
        .fixed()
        .forEach((site, label) -> fixed.computeIfAbsent(label, _ -> new HashSet<>()).add(site));
    fixed.values().stream().filter(group -> group.size() > 1).forEach(together::add);
    return together;
  }

  /// The question for the engine: the same limits, and nothing that only names can fasten.
  public Problem problem() {
    var limits = new ArrayList<Limit>(alone.limits());
    together.forEach(ids -> limits.add(new KeepTogether(ids)));
    return asked.problem().withLocks(Locks.none()).withLimits(limits);
  }

  Map<ClusterId, Gauged> measure(Map<ClusterId, List<InstitutionId>> clusters) {
    var members = new LinkedHashMap<String, List<String>>();
    clusters.forEach((id, all) -> members.put(id.value().toString(), known(all)));
    members.values().removeIf(List::isEmpty);
    var measured = Measurer.measure(alone, new Clustering(members));
    var gauged = new HashMap<ClusterId, Gauged>();
    clusters.forEach((id, all) -> {
      var label = Optional.of(id.value().toString());
      var cluster =
          measured.clusters().stream().filter(each -> each.label().equals(label.get())).findFirst();
      var broken = measured.broken().stream().filter(each -> each.cluster().equals(label)).toList();
      gauged.put(id, new Gauged(List.copyOf(all), cluster, broken));
    });
    return gauged;
  }

  private List<String> known(List<InstitutionId> members) {
    return members.stream()
        .map(id -> id.value().toString())
        .filter(id -> alone.sites().indexOf(id).isPresent())
        .toList();
  }

  /// What is broken by the structure as a whole.
  List<Broken> across(Structure structure) {
    var broken = new ArrayList<Broken>();
    var free =
        alone.sites().ids().stream()
            .filter(id -> structure.clusterOf(InstitutionId.of(id)).isEmpty())
            .toList();
    int sites = alone.sites().size();
    if (!free.isEmpty())
      broken.add(whole(Rule.EVERY_SITE_PLACED, sites - free.size(), sites, free));
    count((int) structure.placed().values().stream().distinct().count(), broken);
    for (var set : together) {
      long spread =
          set.stream()
              .flatMap(id -> structure.clusterOf(InstitutionId.of(id)).stream())
              .distinct()
              .count();
      if (spread > 1)
        broken.add(whole(Rule.KEEP_TOGETHER, (double) spread, 1, set.stream().sorted().toList()));
    }
    return broken;
  }

  private void count(int clusters, List<Broken> broken) {
    switch (asked.problem().count()) {
      case ClusterCount.Exactly(var wanted) -> count(clusters, wanted, wanted, broken);
      case ClusterCount.Between(var fewest, var most) -> count(clusters, fewest, most, broken);
      case ClusterCount.AsFewAsPossible() -> {}
    }
  }

  private static void count(int clusters, int fewest, int most, List<Broken> broken) {
    if (clusters < fewest) broken.add(whole(Rule.CLUSTERS_AT_LEAST, clusters, fewest, List.of()));
    if (clusters > most) broken.add(whole(Rule.CLUSTERS_AT_MOST, clusters, most, List.of()));
  }

  private static Broken whole(Rule rule, double value, double bound, List<String> sites) {
    return new Broken(rule, value, bound, Optional.empty(), sites, List.of());
  }
}
