package dk.klynge.actionplan;

import java.util.UUID;

public record PlanId(UUID value) {
  public static PlanId of(String text) {
    return new PlanId(UUID.fromString(text));
  }
}
