package dk.klynge.planning.scenario.structure;

import dk.klynge.organisation.AreaId;
import java.util.Optional;

/// What a cluster is besides its members.
///
/// @param kind municipal, self_owning, special or network
public record Heading(String name, String kind, Optional<AreaId> area) {

  /// Where each institution keeps its board.
  boolean isNetwork() {
    return kind.equals("network");
  }

  Heading named(String other) {
    return new Heading(other, kind, area);
  }
}
