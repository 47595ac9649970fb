package dk.klynge.development;

import java.util.UUID;

public record SupportNeedId(UUID value) {

  public static SupportNeedId of(String text) {
    return new SupportNeedId(UUID.fromString(text));
  }

  public static SupportNeedId fresh() {
    return new SupportNeedId(UUID.randomUUID());
  }
}
