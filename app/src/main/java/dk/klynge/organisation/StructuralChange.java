package dk.klynge.organisation;

import java.util.List;
import java.util.Optional;

/// One change of the structure, by its standard name. It says what, not when and why.
public sealed interface StructuralChange {

  /// A cluster or network begins, at first without members.
  ///
  /// @param kind municipal, self_owning, special or network
  record Establish(ClusterId id, String name, String kind, Optional<AreaId> area)
      implements StructuralChange {}

  /// A cluster ends. It must have no members on that day, or they must all go elsewhere by other
  /// changes of the same day.
  record Close(ClusterId cluster) implements StructuralChange {}

  record Rename(ClusterId cluster, String name) implements StructuralChange {}

  /// A cluster that goes on becomes one of another kind, or comes into another area, or both. A
  /// cluster never becomes a network, nor a network a cluster: there the institutions keep their
  /// boards, here they have one, so the one ends and another begins.
  ///
  /// @param kind from the day on; may be the one it has
  /// @param area from the day on; may be the one it has, empty for none
  record Reshape(ClusterId cluster, String kind, Optional<AreaId> area)
      implements StructuralChange {}

  /// An institution goes into a cluster, out of the one that it was in, if any.
  record Move(InstitutionId institution, ClusterId into) implements StructuralChange {}

  /// An institution leaves its cluster and is in none.
  record Leave(InstitutionId institution) implements StructuralChange {}

  /// All members of one cluster go into another that goes on; the one ends.
  record MergeInto(ClusterId cluster, ClusterId into) implements StructuralChange {}

  /// Several clusters end and become a new one with all their members.
  record Amalgamate(
      List<ClusterId> clusters, ClusterId id, String name, String kind, Optional<AreaId> area)
      implements StructuralChange {
    public Amalgamate {
      clusters = List.copyOf(clusters);
    }
  }

  /// Some members of a cluster become a new one; the old one goes on with the rest.
  record Split(ClusterId cluster, ClusterId id, String name, List<InstitutionId> members)
      implements StructuralChange {
    public Split {
      members = List.copyOf(members);
    }
  }

  /// @param ownership municipal, self_owning, private or outsourced
  record TransferOwnership(
      InstitutionId institution, String ownership, Optional<UmbrellaId> umbrella)
      implements StructuralChange {}

  /// An institution ends, with its units, places and roles.
  record CloseInstitution(InstitutionId institution) implements StructuralChange {}
}
