package dk.klynge.development;

import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who is supported: a cluster or network with its team, or a self-owning institution by itself.
///
/// @param selfOwning the institutions that only an agreement opens the offers to; empty for
///   municipal ones
public record SupportPlace(
    Kind kind, UUID id, String name, Optional<Named> area, List<InstitutionId> selfOwning) {

  public SupportPlace {
    selfOwning = List.copyOf(selfOwning);
  }

  public enum Kind {
    CLUSTER,
    INSTITUTION
  }
}
