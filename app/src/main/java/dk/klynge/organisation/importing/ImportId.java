package dk.klynge.organisation.importing;

import java.util.UUID;

record ImportId(UUID value) {
  public static ImportId of(String text) {
    return new ImportId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
