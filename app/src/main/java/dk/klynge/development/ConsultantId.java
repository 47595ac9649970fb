package dk.klynge.development;

import java.util.UUID;

public record ConsultantId(UUID value) {

  public static ConsultantId of(String text) {
    return new ConsultantId(UUID.fromString(text));
  }

  public static ConsultantId fresh() {
    return new ConsultantId(UUID.randomUUID());
  }
}
