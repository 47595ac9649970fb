package dk.klynge.planning.scenario.structure;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import java.util.List;
import java.util.Optional;

/// What somebody wants to do in a scenario.
public sealed interface Deed {

  record Move(List<InstitutionId> institutions, ClusterId target) implements Deed {}

  /// Takes institutions out of their clusters.
  record Free(List<InstitutionId> institutions) implements Deed {}

  record Establish(
      ClusterId id, String name, String kind, Optional<AreaId> area, List<InstitutionId> members)
      implements Deed {}

  /// Some members of one cluster become a cluster of their own, of the same kind.
  record Split(ClusterId id, String name, List<InstitutionId> members) implements Deed {}

  /// All members of the clusters go into the one that goes on.
  record Merge(List<ClusterId> clusters, ClusterId into) implements Deed {}

  record Dissolve(ClusterId cluster) implements Deed {}

  record Rename(ClusterId cluster, String name) implements Deed {}

  record Fasten(List<Lock> locks) implements Deed {}

  record Unfasten(List<Lock> locks) implements Deed {}

  /// Takes over a structure that was made elsewhere: by the engine, or in another scenario.
  ///
  /// @param kind of the act that is written down
  record Adopt(String kind, List<String> told, Differences differences) implements Deed {}
}
