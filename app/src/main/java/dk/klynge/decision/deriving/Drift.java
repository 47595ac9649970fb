package dk.klynge.decision.deriving;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.PlannedCluster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the register, as it will be on the day, differs from what the scenario began with.
///
/// @param key of the message that says it, after `decision.force.drift.`
public record Drift(String key, List<String> arguments) {

  public Drift {
    arguments = List.copyOf(arguments);
  }

  private static Drift of(String key, String... arguments) {
    return new Drift("decision.force.drift." + key, List.of(arguments));
  }

  /// @param names of the institutions that the scenario is about
  /// @param register all institutions of the day
  /// @param clusters all clusters of the day
  /// @param areas that those of them lie in which the scenario began with
  static List<Drift> between(
      List<PlannedCluster> before,
      Map<InstitutionId, String> names,
      List<Entry> register,
      List<ClusterName> clusters,
      Map<ClusterId, AreaId> areas) {
    var drift = new ArrayList<>(ofClusters(before, clusters, areas));
    var was = new HashMap<InstitutionId, PlannedCluster>();
    before.forEach(cluster -> cluster.members().forEach(id -> was.put(id, cluster)));
    var is = new HashMap<InstitutionId, Entry>();
    register.forEach(entry -> is.put(entry.id(), entry));
    names.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(site ->
            ofInstitution(
                    site.getValue(),
                    Optional.ofNullable(was.get(site.getKey())),
                    Optional.ofNullable(is.get(site.getKey())))
                .ifPresent(drift::add));
    var joined = new HashMap<ClusterId, String>();
    before.forEach(cluster -> joined.put(cluster.id(), cluster.name()));
    for (var entry : register)
      if (!names.containsKey(entry.id()))
        entry
            .cluster()
            .filter(cluster -> joined.containsKey(cluster.id()))
            .ifPresent(cluster -> drift.add(of("other", entry.name(), cluster.name())));
    return drift;
  }

  private static List<Drift> ofClusters(
      List<PlannedCluster> before, List<ClusterName> clusters, Map<ClusterId, AreaId> areas) {
    var now = new HashMap<ClusterId, ClusterName>();
    clusters.forEach(cluster -> now.put(cluster.id(), cluster));
    var drift = new ArrayList<Drift>();
    for (var cluster : before) {
      var there = now.get(cluster.id());
      if (there == null) {
        drift.add(of("ended", cluster.name()));
        continue;
      }
      if (!there.name().equals(cluster.name()))
        drift.add(of("renamed", cluster.name(), there.name()));
      var area = Optional.ofNullable(areas.get(cluster.id()));
      if (!there.kind().equals(cluster.kind()) || !area.equals(cluster.area()))
        drift.add(of("reshaped", there.name()));
    }
    return drift;
  }

  private static Optional<Drift> ofInstitution(
      String name, Optional<PlannedCluster> was, Optional<Entry> is) {
    if (is.isEmpty()) return Optional.of(of("closed", name));
    var now = is.get().cluster();
    if (now.map(ClusterName::id).equals(was.map(PlannedCluster::id))) return Optional.empty();
    if (now.isEmpty())
      return Optional.of(of("left", name, was.map(PlannedCluster::name).orElse("")));
    return Optional.of(
        was.isEmpty()
            ? of("joined", name, now.get().name())
            : of("moved", name, was.get().name(), now.get().name()));
  }
}
