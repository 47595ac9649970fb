package dk.klynge.planning;

import java.util.UUID;

/// A cooperation agreement with a network of self-owning institutions.
public record AgreementId(UUID value) {
  public static AgreementId of(String text) {
    return new AgreementId(UUID.fromString(text));
  }

  public static AgreementId fresh() {
    return new AgreementId(UUID.randomUUID());
  }
}
