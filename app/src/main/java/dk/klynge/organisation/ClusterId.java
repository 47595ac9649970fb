package dk.klynge.organisation;

import java.util.UUID;

public record ClusterId(UUID value) {
  public static ClusterId of(String text) {
    return new ClusterId(UUID.fromString(text));
  }
}
