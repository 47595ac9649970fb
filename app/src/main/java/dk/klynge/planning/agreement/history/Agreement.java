package dk.klynge.planning.agreement.history;

import dk.klynge.organisation.ClusterId;
import dk.klynge.planning.AgreementId;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.agreement.saving.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// An agreement as one of its versions has it.
///
/// @param scenario whose network it is with; empty for one in force
/// @param areas in which the network lies
/// @param latest the newest version
public record Agreement(
    AgreementId id,
    Optional<ScenarioId> scenario,
    ClusterId network,
    Set<UUID> areas,
    int version,
    int latest,
    boolean closed,
    Content content,
    Instant savedAt,
    String savedBy,
    List<Act> acts) {

  public Agreement {
    areas = Set.copyOf(areas);
    acts = List.copyOf(acts);
  }

  /// Sent agreements stand still: signatures are for the text that was read.
  public Status status(LocalDate today) {
    return Status.of(content, acts, today);
  }
}
