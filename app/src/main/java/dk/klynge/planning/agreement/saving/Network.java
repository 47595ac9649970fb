package dk.klynge.planning.agreement.saving;

import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Named;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.ScenarioId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// A network, or a cluster, of self-owning institutions that is to obtain a saving.
///
/// @param scenario that it stands in; empty for one in force
/// @param day on which its institutions stand as they do
public record Network(
    Optional<ScenarioId> scenario,
    LocalDate day,
    PlannedCluster cluster,
    List<Entry> members,
    RequiredSaving required) {

  public Network {
    members = List.copyOf(members);
  }

  /// The area it lies in, or else those of its members.
  public Set<UUID> areas() {
    if (cluster.area().isPresent()) return Set.of(cluster.area().get().value());
    return members.stream()
        .flatMap(entry -> entry.area().stream())
        .map(Named::id)
        .collect(Collectors.toSet());
  }

  public Optional<Entry> member(InstitutionId id) {
    return members.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }

  public boolean isOf(Optional<ScenarioId> other) {
    return scenario.equals(other);
  }
}
