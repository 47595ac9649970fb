package dk.klynge.publishing.communication;

import java.util.UUID;

record MeasureId(UUID value) {

  public static MeasureId of(String text) {
    return new MeasureId(UUID.fromString(text));
  }
}
