package dk.klynge.planning;

import java.util.UUID;

/// A proposal of clusters, from the moment it is asked for.
public record ProposalId(UUID value) {
  public static ProposalId of(String text) {
    return new ProposalId(UUID.fromString(text));
  }

  public static ProposalId fresh() {
    return new ProposalId(UUID.randomUUID());
  }
}
