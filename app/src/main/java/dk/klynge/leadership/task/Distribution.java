package dk.klynge.leadership.task;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One version of who does what in a cluster.
///
/// @param edition counts the changes while it is in work
/// @param settledOn empty while it is in work
/// @param note how gaps are handled that were known when it was settled
record Distribution(
    UUID id,
    ClusterId cluster,
    int version,
    int catalogue,
    int edition,
    Optional<LocalDate> settledOn,
    String settledBy,
    String note) {

  boolean inWork() {
    return settledOn.isEmpty();
  }

  /// A distribution with all that it says.
  record Contents(Distribution head, List<Placement> placements, List<CrossCutting> crossCutting) {

    Contents {
      placements = List.copyOf(placements);
      crossCutting = List.copyOf(crossCutting);
    }

    Optional<Placement> of(String task) {
      return placements.stream().filter(one -> one.task().equals(task)).findFirst();
    }
  }

  /// What one leader looks after for all houses beside the tasks of the catalogue.
  record CrossCutting(UUID id, String name, PersonId person, String personName, BigDecimal hours) {}
}
