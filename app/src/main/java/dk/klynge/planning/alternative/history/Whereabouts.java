package dk.klynge.planning.alternative.history;

import dk.klynge.organisation.Named;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.Scenario;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Where the clusters of a proposal are.
public final class Whereabouts {

  private Whereabouts() {}

  /// Where a cluster lies: in its own area, and where its institutions are.
  public static Set<UUID> areas(Scenario scenario, PlannedCluster cluster) {
    var areas = new HashSet<UUID>();
    cluster.area().ifPresent(area -> areas.add(area.value()));
    var members = Set.copyOf(cluster.members());
    scenario.institutions().stream()
        .filter(entry -> members.contains(entry.id()))
        .flatMap(entry -> entry.area().map(Named::id).stream())
        .forEach(areas::add);
    return areas;
  }

  public static Optional<PlannedCluster> cluster(Scenario scenario, UUID id) {
    return scenario.clusters().stream().filter(each -> each.id().value().equals(id)).findFirst();
  }
}
