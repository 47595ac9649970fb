package dk.klynge.organisation;

import java.util.UUID;

public record UmbrellaId(UUID value) {
  public static UmbrellaId of(String text) {
    return new UmbrellaId(UUID.fromString(text));
  }
}
