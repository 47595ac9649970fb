package dk.klynge.actionplan;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Takes over which clusters are decided and to come, in the transaction of the decision: their
/// plans can be begun before the register knows them.
public interface ClustersToCome {

  /// The same decision told twice is kept once.
  void decided(UUID decision, LocalDate from, List<Cluster> clusters);

  /// The decision is taken back. Plans that were begun are kept.
  void revoked(UUID decision);

  /// @param id that it has or will have in the register
  /// @param kind municipal, self_owning, special or network
  record Cluster(
      ClusterId id, String name, String kind, Optional<AreaId> area, List<InstitutionId> members) {
    public Cluster {
      members = List.copyOf(members);
    }
  }
}
