package dk.klynge.staffing;

import java.util.UUID;

/// One person's application in one area.
public record ApplicationId(UUID value) {
  public static ApplicationId of(String text) {
    return new ApplicationId(UUID.fromString(text));
  }

  public static ApplicationId fresh() {
    return new ApplicationId(UUID.randomUUID());
  }
}
