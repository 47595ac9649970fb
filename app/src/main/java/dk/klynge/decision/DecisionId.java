package dk.klynge.decision;

import java.util.UUID;

/// A case that is put forward, what is decided on it, and how that comes into force.
public record DecisionId(UUID value) {
  public static DecisionId of(String text) {
    return new DecisionId(UUID.fromString(text));
  }

  public static DecisionId fresh() {
    return new DecisionId(UUID.randomUUID());
  }
}
