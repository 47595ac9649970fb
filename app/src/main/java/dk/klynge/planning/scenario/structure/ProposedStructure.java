package dk.klynge.planning.scenario.structure;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Named;
import dk.klynge.planning.reading.Kinship;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// The clusters of a proposal as a structure: one that carries on one of the clusters that there
/// are keeps its id and name, the others are established, and those that nothing carries on are
/// gone. Clusters that hold none of the proposal's institutions stay.
///
/// @param carried by the label of the proposed cluster
public record ProposedStructure(
    Bench bench, List<Group> groups, Map<String, ClusterId> carried, Naming naming) {

  /// A proposed cluster.
  ///
  /// @param members ids of institutions
  public record Group(String label, List<String> members) {}

  /// How new clusters are called.
  ///
  /// @param fresh gives their ids
  public record Naming(Supplier<ClusterId> fresh, Called called) {}

  /// Clusters and networks count apart, so that both can come into the same register.
  public interface Called {
    String name(String kind, int number);
  }

  public Structure structure() {
    var before = bench.structure();
    var clusters = new HashMap<>(before.clusters());
    var placed = new HashMap<>(before.placed());
    var gone = new HashSet<ClusterId>();
    for (var group : groups)
      for (var member : group.members()) {
        var old = placed.remove(InstitutionId.of(member));
        if (old != null) gone.add(old);
      }
    gone.removeAll(placed.values());
    int number = 0;
    for (var group : groups) {
      var known = Optional.ofNullable(carried.get(group.label()));
      var id = known.orElseGet(naming.fresh());
      if (known.isEmpty()) clusters.put(id, heading(group, clusters, ++number));
      gone.remove(id);
      group.members().forEach(member -> placed.put(InstitutionId.of(member), id));
    }
    clusters.keySet().removeAll(gone);
    return new Structure(clusters, placed, before.locks());
  }

  /// So that most institutions stay where they are.
  public static Map<String, ClusterId> kin(Bench bench, List<Group> groups) {
    Map<String, String> proposed = new LinkedHashMap<>();
    Map<String, String> now = new LinkedHashMap<>();
    for (var group : groups)
      for (var member : group.members()) {
        proposed.put(member, group.label());
        bench
            .structure()
            .clusterOf(InstitutionId.of(member))
            .ifPresent(cluster -> now.put(member, cluster.value().toString()));
      }
    var carried = new HashMap<String, ClusterId>();
    Kinship.between(proposed, now)
        .todayOf()
        .forEach((label, cluster) -> carried.put(label, ClusterId.of(cluster)));
    return carried;
  }

  private Heading heading(Group group, Map<ClusterId, Heading> taken, int from) {
    Set<String> names = new HashSet<>();
    taken.values().forEach(heading -> names.add(heading.name()));
    int number = from;
    while (names.contains(naming.called().name(kind(), number))) number++;
    return new Heading(naming.called().name(kind(), number), kind(), area(group));
  }

  private String kind() {
    return bench.baseline().track().equals("self_owning") ? "network" : "municipal";
  }

  private Optional<AreaId> area(Group group) {
    var areas =
        group.members().stream()
            .map(member -> Optional.ofNullable(bench.entries().get(InstitutionId.of(member))))
            .map(entry -> entry.flatMap(found -> found.area()).map(Named::id))
            .distinct()
            .toList();
    return areas.size() == 1 ? areas.getFirst().map((UUID id) -> new AreaId(id)) : Optional.empty();
  }
}
