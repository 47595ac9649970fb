package dk.klynge.organisation;

import java.util.UUID;

public record UnitId(UUID value) {
  public static UnitId of(String text) {
    return new UnitId(UUID.fromString(text));
  }
}
