package dk.klynge.planning.sidebyside;

import dk.klynge.engine.clustering.Cluster;
import dk.klynge.engine.clustering.Measured;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.reading.SiteNames;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;

/// One structure of the comparison, measured. Its clusters are known by their names, of which each
/// is there once.
///
/// @param key `today` or the id of the scenario
/// @param name of the scenario; empty for today's structure
/// @param revision of the scenario; empty for today's structure
/// @param institutions all that it is about, also those in no cluster
/// @param clusters by their name here; without those that have no institutions
/// @param seen the names of the clusters that the reader may see
record Column(
    String key,
    String name,
    LocalDate day,
    OptionalInt revision,
    Map<InstitutionId, Entry> institutions,
    SequencedMap<String, PlannedCluster> clusters,
    Measured measured,
    Set<String> seen) {

  boolean isToday() {
    return key.equals(Choice.TODAY);
  }

  /// By name, with a number where two have the same.
  static SequencedMap<String, PlannedCluster> named(List<PlannedCluster> clusters) {
    var named = new LinkedHashMap<String, PlannedCluster>();
    for (var cluster : clusters) {
      if (cluster.members().isEmpty()) continue;
      var name = cluster.name();
      for (int number = 2; named.containsKey(name); number++)
        name = "%s (%d)".formatted(cluster.name(), number);
      named.put(name, cluster);
    }
    return named;
  }

  List<Entry> members(String label) {
    return cluster(label).members().stream().map(this::entry).toList();
  }

  PlannedCluster cluster(String label) {
    return Objects.requireNonNull(clusters.get(label));
  }

  Entry entry(InstitutionId id) {
    return Objects.requireNonNull(institutions.get(id));
  }

  /// Where each institution is; those that are in no cluster are left out.
  Map<InstitutionId, String> placed() {
    var placed = new HashMap<InstitutionId, String>();
    clusters.forEach((label, cluster) -> cluster.members().forEach(id -> placed.put(id, label)));
    return placed;
  }

  Optional<String> clusterOf(InstitutionId id) {
    return Optional.ofNullable(placed().get(id));
  }

  /// The clusters that may be seen, as measured.
  List<Cluster> measuredClusters() {
    return measured.clusters().stream().filter(each -> seen.contains(each.label())).toList();
  }

  List<String> labels() {
    return clusters.keySet().stream().filter(seen::contains).toList();
  }

  SiteNames names() {
    return SiteNames.of(institutions.values());
  }

  /// The known places.
  static long places(List<Entry> entries) {
    return entries.stream().mapToLong(entry -> entry.totalPlaces().orElse(0)).sum();
  }
}
