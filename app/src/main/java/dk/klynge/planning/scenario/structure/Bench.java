package dk.klynge.planning.scenario.structure;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.reading.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A scenario at one revision, ready to be worked on.
///
/// @param clusters by name; members in the order of the institutions
public record Bench(
    Baseline baseline,
    Map<InstitutionId, Entry> entries,
    int revision,
    Structure structure,
    List<PlannedCluster> clusters) {

  private static final Comparator<PlannedCluster> BY_NAME =
      Comparator.comparing(PlannedCluster::name, Labels.ORDER)
          .thenComparing(cluster -> cluster.id().value());

  public static Bench of(Baseline baseline) {
    var structure = baseline.structure();
    return new Bench(
        baseline, baseline.byId(), 0, structure, clusters(baseline.institutions(), structure));
  }

  public Bench next(Structure then) {
    return at(revision + 1, then);
  }

  public Bench at(int reached, Structure then) {
    return new Bench(baseline, entries, reached, then, clusters(baseline.institutions(), then));
  }

  private static List<PlannedCluster> clusters(List<Entry> institutions, Structure structure) {
    Map<ClusterId, List<InstitutionId>> members = new HashMap<>();
    for (var entry : institutions)
      structure
          .clusterOf(entry.id())
          .ifPresent(id -> members.computeIfAbsent(id, _ -> new ArrayList<>()).add(entry.id()));
    var clusters = new ArrayList<PlannedCluster>();
    structure
        .clusters()
        .forEach((id, heading) ->
            clusters.add(
                new PlannedCluster(
                    id,
                    heading.name(),
                    heading.kind(),
                    heading.area(),
                    members.getOrDefault(id, List.of()))));
    clusters.sort(BY_NAME);
    return List.copyOf(clusters);
  }

  public Scenario scenario() {
    return new Scenario(
        baseline.id(),
        baseline.name(),
        revision,
        baseline.day(),
        baseline.criteria(),
        baseline.institutions(),
        baseline.clusters(),
        clusters);
  }

  public Map<ClusterId, List<InstitutionId>> members() {
    var members = new HashMap<ClusterId, List<InstitutionId>>();
    clusters.forEach(cluster -> members.put(cluster.id(), cluster.members()));
    return members;
  }

  public List<Entry> members(ClusterId cluster) {
    return baseline.institutions().stream()
        .filter(entry -> structure.clusterOf(entry.id()).filter(cluster::equals).isPresent())
        .toList();
  }

  /// In no cluster.
  public List<Entry> free() {
    return baseline.institutions().stream()
        .filter(entry -> structure.clusterOf(entry.id()).isEmpty())
        .toList();
  }

  public String name(ClusterId cluster) {
    return structure.heading(cluster).map(Heading::name).orElse(cluster.value().toString());
  }
}
