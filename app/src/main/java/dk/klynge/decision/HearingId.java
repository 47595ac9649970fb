package dk.klynge.decision;

import dk.klynge.documents.Attachments.Owner;
import java.util.UUID;

/// A hearing on a published proposal.
public record HearingId(UUID value) {
  public static HearingId of(String text) {
    return new HearingId(UUID.fromString(text));
  }

  public static HearingId fresh() {
    return new HearingId(UUID.randomUUID());
  }

  /// As its files and letters name it.
  public Owner asOwner() {
    return new Owner("hearing", value);
  }
}
