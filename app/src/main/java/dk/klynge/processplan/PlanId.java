package dk.klynge.processplan;

import java.util.UUID;

/// A process plan: one reform from its decision to the day on which it is carried through.
public record PlanId(UUID value) {

  public static PlanId of(String text) {
    return new PlanId(UUID.fromString(text));
  }

  public static PlanId fresh() {
    return new PlanId(UUID.randomUUID());
  }
}
