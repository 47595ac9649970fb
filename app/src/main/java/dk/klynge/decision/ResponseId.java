package dk.klynge.decision;

import java.util.UUID;

/// What somebody answered in a hearing.
public record ResponseId(UUID value) {
  public static ResponseId of(String text) {
    return new ResponseId(UUID.fromString(text));
  }

  public static ResponseId fresh() {
    return new ResponseId(UUID.randomUUID());
  }
}
