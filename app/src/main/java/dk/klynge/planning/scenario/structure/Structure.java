package dk.klynge.planning.scenario.structure;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.PlannedCluster;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What a scenario holds at one revision. That an institution is in at most one cluster needs no
/// check: it is a map.
///
/// @param placed the cluster of each institution; one that is free is not in it
public record Structure(
    Map<ClusterId, Heading> clusters, Map<InstitutionId, ClusterId> placed, Set<Lock> locks) {

  public Structure {
    clusters = Map.copyOf(clusters);
    placed = Map.copyOf(placed);
    locks = Set.copyOf(locks);
  }

  /// These clusters with their members, and nothing locked.
  public static Structure of(List<PlannedCluster> planned) {
    var clusters = new HashMap<ClusterId, Heading>();
    var placed = new HashMap<InstitutionId, ClusterId>();
    for (var cluster : planned) {
      clusters.put(cluster.id(), new Heading(cluster.name(), cluster.kind(), cluster.area()));
      cluster.members().forEach(member -> placed.put(member, cluster.id()));
    }
    return new Structure(clusters, placed, Set.of());
  }

  public Structure withLocks(Set<Lock> these) {
    return new Structure(clusters, placed, these);
  }

  public Optional<ClusterId> clusterOf(InstitutionId institution) {
    return Optional.ofNullable(placed.get(institution));
  }

  public Optional<Heading> heading(ClusterId cluster) {
    return Optional.ofNullable(clusters.get(cluster));
  }

  public boolean locked(Lock.Kind kind, UUID id) {
    return locks.contains(new Lock(kind, id));
  }

  /// These institutions are in that cluster, which must exist.
  Structure with(Collection<InstitutionId> institutions, ClusterId target) {
    if (!clusters.containsKey(target)) throw new IllegalArgumentException("No " + target);
    var then = new HashMap<>(placed);
    institutions.forEach(institution -> then.put(institution, target));
    return new Structure(clusters, then, locks);
  }

  /// These institutions are in no cluster.
  Structure freed(Collection<InstitutionId> institutions) {
    var then = new HashMap<>(placed);
    institutions.forEach(then::remove);
    return new Structure(clusters, then, locks);
  }

  /// There is such a cluster, anew or under another heading.
  Structure with(ClusterId cluster, Heading heading) {
    var then = new HashMap<>(clusters);
    then.put(cluster, heading);
    return new Structure(then, placed, locks);
  }

  /// The cluster is gone with its lock; its members are free.
  Structure without(ClusterId cluster) {
    var then = new HashMap<>(clusters);
    then.remove(cluster);
    var left = new HashMap<>(placed);
    left.values().removeIf(cluster::equals);
    var still = new HashSet<>(locks);
    still.remove(new Lock(Lock.Kind.CLUSTER, cluster.value()));
    return new Structure(then, left, still);
  }

  Structure with(Lock lock) {
    var then = new HashSet<>(locks);
    then.add(lock);
    return new Structure(clusters, placed, then);
  }

  Structure without(Lock lock) {
    var then = new HashSet<>(locks);
    then.remove(lock);
    return new Structure(clusters, placed, then);
  }
}
