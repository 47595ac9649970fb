package dk.klynge.planning.scenario.search;

import dk.klynge.engine.clustering.ClusterCount;
import dk.klynge.engine.clustering.Clustering;
import dk.klynge.engine.clustering.Locks;
import dk.klynge.engine.clustering.Measurer;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.Wish;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.planning.scenario.effect.Scale;
import dk.klynge.planning.scenario.search.Search.Task;
import dk.klynge.planning.scenario.structure.Bench;
import dk.klynge.planning.scenario.structure.Fastened;
import dk.klynge.planning.scenario.structure.Rights;
import dk.klynge.planning.scenario.structure.Territory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the engine is asked when it is to work in a scenario: the criteria as they are, with
/// everything fastened that is locked or that whoever asks may not change.
record SearchProblem(Bench bench, Task task, Territory territory) {

  /// One move costs as much as so many institutions' mean way to their centre: nothing is moved for
  /// a shorter way alone.
  private static final double WAYS = 25;

  /// Empty where there is nobody to place.
  Optional<Problem> problem() {
    var start = start();
    var fixed = fixed();
    var movable = members().stream().filter(entry -> !fixed.containsKey(label(entry))).toList();
    if (movable.isEmpty()) return Optional.empty();
    var asked = Scale.of(bench.baseline(), members()).problem();
    var locks = new Locks(fixed, locked(start));
    var counted =
        new Problem(
            asked.sites(),
            asked.distance(),
            asked.objective(),
            count(asked, fixed),
            asked.limits(),
            asked.wishes(),
            locks,
            Optional.of(start));
    return Optional.of(task == Task.REPAIR ? sparing(counted, start) : counted);
  }

  /// As few moves as possible, besides what the criteria wish.
  private static Problem sparing(Problem problem, Clustering start) {
    double value = Measurer.measure(problem.withLimits(), start).value();
    var wishes = new ArrayList<>(problem.wishes());
    wishes.removeIf(wish -> wish instanceof Wish.KeepAsToday);
    wishes.add(
        new Wish.KeepAsToday(Math.max(1, WAYS * value / Math.max(1, problem.sites().size()))));
    return problem.withWishes(wishes);
  }

  /// What takes part: all but those that are free and have to stay so.
  private List<Entry> members() {
    return bench.baseline().institutions().stream()
        .filter(entry -> entry.point().isPresent())
        .filter(entry -> bench.structure().clusterOf(entry.id()).isPresent() || !held(entry))
        .toList();
  }

  private boolean held(Entry entry) {
    return new Fastened(bench).holds(entry) || !territory.holds(entry);
  }

  /// Whoever stays in the cluster it is in.
  private Map<String, String> fixed() {
    var fixed = new HashMap<String, String>();
    for (var entry : bench.baseline().institutions())
      if (entry.point().isPresent())
        bench
            .structure()
            .clusterOf(entry.id())
            .filter(cluster -> task == Task.COMPLETE || held(entry) || closed(cluster))
            .ifPresent(cluster -> fixed.put(label(entry), cluster.value().toString()));
    return fixed;
  }

  /// Nobody may come into it or leave it.
  private boolean closed(ClusterId cluster) {
    return new Fastened(bench).holds(cluster)
        || !new Rights(bench, territory).holds(bench.structure(), cluster);
  }

  private Set<String> locked(Clustering start) {
    var locked = new HashSet<String>();
    for (var cluster : bench.structure().clusters().keySet()) {
      var label = cluster.value().toString();
      if (start.members().containsKey(label) && closed(cluster)) locked.add(label);
    }
    return locked;
  }

  private Clustering start() {
    var members = new LinkedHashMap<String, List<String>>();
    for (var entry : members())
      bench
          .structure()
          .clusterOf(entry.id())
          .ifPresent(cluster ->
              members
                  .computeIfAbsent(cluster.value().toString(), _ -> new ArrayList<>())
                  .add(label(entry)));
    return new Clustering(members);
  }

  /// Clusters that somebody is fastened to are there, however many the criteria ask for.
  private static ClusterCount count(Problem asked, Map<String, String> fixed) {
    int there = (int) fixed.values().stream().distinct().count();
    return switch (asked.count()) {
      case ClusterCount.Exactly(var wanted) -> new ClusterCount.Exactly(Math.max(wanted, there));
      case ClusterCount.Between(var fewest, var most) ->
          new ClusterCount.Between(fewest, Math.max(most, there));
      case ClusterCount.AsFewAsPossible() -> asked.count();
    };
  }

  private static String label(Entry entry) {
    return entry.id().value().toString();
  }
}
