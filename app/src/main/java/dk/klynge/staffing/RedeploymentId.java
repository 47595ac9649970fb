package dk.klynge.staffing;

import java.util.UUID;

/// A round of redeployment.
public record RedeploymentId(UUID value) {
  public static RedeploymentId of(String text) {
    return new RedeploymentId(UUID.fromString(text));
  }

  public static RedeploymentId fresh() {
    return new RedeploymentId(UUID.randomUUID());
  }
}
