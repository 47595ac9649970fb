package dk.klynge.organisation.subscription;

import java.util.UUID;

record SubscriptionId(UUID value) {
  public static SubscriptionId of(String text) {
    return new SubscriptionId(UUID.fromString(text));
  }
}
