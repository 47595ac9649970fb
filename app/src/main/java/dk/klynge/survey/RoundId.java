package dk.klynge.survey;

import java.util.UUID;

public record RoundId(UUID value) {

  public static RoundId of(String text) {
    return new RoundId(UUID.fromString(text));
  }

  public static RoundId fresh() {
    return new RoundId(UUID.randomUUID());
  }
}
