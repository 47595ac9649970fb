package dk.klynge.staffing;

import java.util.UUID;

/// An assessment committee.
public record CommitteeId(UUID value) {
  public static CommitteeId of(String text) {
    return new CommitteeId(UUID.fromString(text));
  }

  public static CommitteeId fresh() {
    return new CommitteeId(UUID.randomUUID());
  }
}
