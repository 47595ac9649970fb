package dk.klynge.staffing;

import dk.klynge.organisation.ClusterId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Takes over what was decided about the structure, in the transaction of the decision: posts are
/// born from it, postponed with it and withdrawn with it.
public interface StructuresToStaff {

  /// Posts of leaders are born for the clusters that have none yet or are new.
  void decided(StructureToStaff structure);

  /// These clusters are heard once more; their posts get later dates, and no others.
  ///
  /// @param until the last day of the second hearing
  void postponed(List<ClusterId> clusters, LocalDate until);

  /// The decision is taken back: posts that are not filled are withdrawn with the reason.
  void revoked(UUID decision, String reason);
}
