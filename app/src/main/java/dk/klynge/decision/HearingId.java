package dk.klynge.decision;

import java.util.UUID;

/// A hearing on a published proposal.
public record HearingId(UUID value) {
  public static HearingId of(String text) {
    return new HearingId(UUID.fromString(text));
  }

  public static HearingId fresh() {
    return new HearingId(UUID.randomUUID());
  }
}
