package dk.klynge.processplan;

import java.util.UUID;

/// A series of meetings with one union or several, that ends in one agreement.
public record NegotiationId(UUID value) {

  public static NegotiationId of(String text) {
    return new NegotiationId(UUID.fromString(text));
  }

  public static NegotiationId fresh() {
    return new NegotiationId(UUID.randomUUID());
  }
}
