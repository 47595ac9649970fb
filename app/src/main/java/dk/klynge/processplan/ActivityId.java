package dk.klynge.processplan;

import java.util.UUID;

/// An activity of one process plan, in one area or for all.
public record ActivityId(UUID value) {

  public static ActivityId of(String text) {
    return new ActivityId(UUID.fromString(text));
  }

  public static ActivityId fresh() {
    return new ActivityId(UUID.randomUUID());
  }
}
