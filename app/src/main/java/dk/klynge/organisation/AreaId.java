package dk.klynge.organisation;

import java.util.UUID;

public record AreaId(UUID value) {
  public static AreaId of(String text) {
    return new AreaId(UUID.fromString(text));
  }
}
