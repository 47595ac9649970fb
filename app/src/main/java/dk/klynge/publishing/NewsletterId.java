package dk.klynge.publishing;

import java.util.UUID;

public record NewsletterId(UUID value) {

  public static NewsletterId of(String text) {
    return new NewsletterId(UUID.fromString(text));
  }

  public static NewsletterId fresh() {
    return new NewsletterId(UUID.randomUUID());
  }
}
