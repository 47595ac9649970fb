package dk.klynge.planning.scenario.structure;

import java.util.UUID;

/// Something that stays as it is until it is unlocked.
///
/// @param id of the institution, the cluster or the area
public record Lock(Kind kind, UUID id) {

  public enum Kind {
    /// Stays in its cluster, or in none.
    INSTITUTION,
    /// Keeps exactly its members, and its name.
    CLUSTER,
    /// Every institution in the area stays where it is.
    AREA
  }
}
