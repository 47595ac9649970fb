package dk.klynge.organisation.exchange;

import java.util.UUID;

record SubscriptionId(UUID value) {
  public static SubscriptionId of(String text) {
    return new SubscriptionId(UUID.fromString(text));
  }
}
