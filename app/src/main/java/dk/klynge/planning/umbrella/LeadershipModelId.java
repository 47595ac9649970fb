package dk.klynge.planning.umbrella;

import java.util.UUID;

record LeadershipModelId(UUID value) {
  public static LeadershipModelId of(String text) {
    return new LeadershipModelId(UUID.fromString(text));
  }

  static LeadershipModelId fresh() {
    return new LeadershipModelId(UUID.randomUUID());
  }
}
