package dk.klynge.planning;

import java.util.UUID;

/// A leadership model of an umbrella organisation.
public record LeadershipModelId(UUID value) {
  public static LeadershipModelId of(String text) {
    return new LeadershipModelId(UUID.fromString(text));
  }

  public static LeadershipModelId fresh() {
    return new LeadershipModelId(UUID.randomUUID());
  }
}
