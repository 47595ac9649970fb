package dk.klynge.planning;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import java.util.List;
import java.util.Optional;

/// A cluster or network of a scenario. One that the baseline has keeps the id it has in the
/// register; one that the scenario establishes brings the id that it will have there.
///
/// @param kind municipal, self_owning, special or network
/// @param members in the order of the scenario's institutions
public record PlannedCluster(
    ClusterId id, String name, String kind, Optional<AreaId> area, List<InstitutionId> members) {

  public PlannedCluster {
    members = List.copyOf(members);
  }

  /// What the engine calls it.
  public String label() {
    return id.value().toString();
  }
}
