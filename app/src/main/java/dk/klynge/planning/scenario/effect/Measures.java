package dk.klynge.planning.scenario.effect;

import dk.klynge.engine.clustering.Broken;
import dk.klynge.engine.clustering.Cluster;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.planning.LeadershipEconomy;
import dk.klynge.planning.scenario.effect.Scale.Gauged;
import dk.klynge.planning.scenario.structure.Structure;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// A scenario measured: what it began with, and how it stands.
///
/// @param economy empty where there is no cost model
public record Measures(
    Scale scale, Side before, Side now, Optional<LeadershipEconomy.Comparison> economy) {

  /// One structure with the measures of its clusters.
  public record Side(Structure structure, Map<ClusterId, Gauged> clusters, List<Broken> across) {

    public int broken() {
      return across.size()
          + clusters.values().stream().mapToInt(gauged -> gauged.broken().size()).sum();
    }

    public int broken(ClusterId cluster) {
      return Optional.ofNullable(clusters.get(cluster))
          .map(gauged -> gauged.broken().size())
          .orElse(0);
    }

    /// Clusters that have somebody.
    int inhabited() {
      return (int) clusters.values().stream().filter(gauged -> !gauged.members().isEmpty()).count();
    }

    double sum(ToDoubleFunction<Cluster.Measures> measure) {
      return measured(clusters.values()).stream().mapToDouble(measure).sum();
    }

    double most(ToDoubleFunction<Cluster.Measures> measure) {
      return measured(clusters.values()).stream().mapToDouble(measure).max().orElse(0);
    }

    double least(ToDoubleFunction<Cluster.Measures> measure) {
      return measured(clusters.values()).stream().mapToDouble(measure).min().orElse(0);
    }

    private static List<Cluster.Measures> measured(Collection<Gauged> all) {
      return all.stream()
          .flatMap(gauged -> gauged.measured().stream())
          .map(Cluster::measures)
          .toList();
    }

    /// For each value of an attribute the clusters it is spread over beyond the first.
    int spread(String attribute, Collection<Entry> institutions) {
      var seen = new HashMap<String, Set<ClusterId>>();
      for (var entry : institutions) {
        var value = entry.attributes().getOrDefault(attribute, "");
        if (!value.isEmpty())
          structure
              .clusterOf(entry.id())
              .ifPresent(id -> seen.computeIfAbsent(value, _ -> new HashSet<>()).add(id));
      }
      return seen.values().stream().mapToInt(clusters -> clusters.size() - 1).sum();
    }
  }

  /// Of what is made small, as the engine names it.
  public String unit() {
    var problem = scale.alone();
    return problem.objective().unit(problem.distance()).name();
  }

  /// Institutions that are elsewhere than they were.
  public long moved() {
    return now.structure().placed().entrySet().stream()
        .filter(placed ->
            !before.structure().clusterOf(placed.getKey()).equals(Optional.of(placed.getValue())))
        .count();
  }
}
