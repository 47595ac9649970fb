package dk.klynge.organisation;

import java.util.UUID;

public record LegalUnitId(UUID value) {
  public static LegalUnitId of(String text) {
    return new LegalUnitId(UUID.fromString(text));
  }
}
