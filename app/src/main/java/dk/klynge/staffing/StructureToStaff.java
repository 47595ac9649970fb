package dk.klynge.staffing;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A structure that was decided on and needs leaders from a day on; told by whoever decides.
///
/// @param decision that names it; the same decision told twice makes its posts once
/// @param title of the decision, for people to read
/// @param effectiveOn the first day of the new structure
public record StructureToStaff(
    UUID decision,
    String title,
    LocalDate decidedOn,
    LocalDate effectiveOn,
    List<Cluster> clusters) {

  public StructureToStaff {
    clusters = List.copyOf(clusters);
  }

  /// @param id that it has or will have in the register
  /// @param kind municipal, self_owning, special or network; a network has no leader of its own
  public record Cluster(
      ClusterId id, String name, String kind, Optional<AreaId> area, List<InstitutionId> members) {
    public Cluster {
      members = List.copyOf(members);
    }
  }
}
