package dk.klynge.planning.scenario.structure;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Whether somebody may make these differences: all that changes must lie where that person may
/// change something, also the cluster that something comes into.
public record Rights(Bench bench, Territory territory) {

  public boolean allow(Differences differences) {
    var after = differences.from(bench.structure());
    return differences.placed().stream().allMatch(move -> holds(move.institution()))
        && differences.touched().stream()
            .allMatch(cluster -> holds(bench.structure(), cluster) && holds(after, cluster))
        && differences.locked().stream().allMatch(lock -> holds(after, lock))
        && differences.unlocked().stream().allMatch(lock -> holds(bench.structure(), lock));
  }

  boolean holds(InstitutionId institution) {
    return territory.holds(Objects.requireNonNull(bench.entries().get(institution)));
  }

  /// A cluster lies in its area; one that names none lies where its members do.
  public boolean holds(Structure structure, ClusterId cluster) {
    var area = structure.heading(cluster).flatMap(Heading::area).map(AreaId::value);
    if (area.isPresent()) return territory.holds(area);
    return structure.placed().entrySet().stream()
        .filter(entry -> entry.getValue().equals(cluster))
        .allMatch(entry -> holds(entry.getKey()));
  }

  private boolean holds(Structure structure, Lock lock) {
    return switch (lock.kind()) {
      case AREA -> territory.holds(Optional.of(lock.id()));
      case CLUSTER -> holds(structure, new ClusterId(lock.id()));
      case INSTITUTION -> entry(lock.id()).map(territory::holds).orElse(false);
    };
  }

  private Optional<Entry> entry(UUID institution) {
    return Optional.ofNullable(bench.entries().get(new InstitutionId(institution)));
  }
}
