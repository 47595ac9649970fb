package dk.klynge.documents;

import java.util.UUID;

public record LetterId(UUID value) {

  public static LetterId of(String text) {
    return new LetterId(UUID.fromString(text));
  }

  public static LetterId fresh() {
    return new LetterId(UUID.randomUUID());
  }
}
