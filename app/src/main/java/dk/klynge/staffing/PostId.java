package dk.klynge.staffing;

import java.util.UUID;

/// A post that is to be filled, or was.
public record PostId(UUID value) {
  public static PostId of(String text) {
    return new PostId(UUID.fromString(text));
  }

  public static PostId fresh() {
    return new PostId(UUID.randomUUID());
  }
}
