package dk.klynge.planning;

import java.util.UUID;

/// An alternative proposal: another structure for some clusters of a published scenario.
public record AlternativeId(UUID value) {
  public static AlternativeId of(String text) {
    return new AlternativeId(UUID.fromString(text));
  }

  public static AlternativeId fresh() {
    return new AlternativeId(UUID.randomUUID());
  }
}
