package dk.klynge.planning;

import java.util.UUID;

/// A scenario: a structure that people work on, apart from the register.
public record ScenarioId(UUID value) {
  public static ScenarioId of(String text) {
    return new ScenarioId(UUID.fromString(text));
  }

  public static ScenarioId fresh() {
    return new ScenarioId(UUID.randomUUID());
  }
}
