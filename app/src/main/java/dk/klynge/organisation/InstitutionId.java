package dk.klynge.organisation;

import java.util.UUID;

public record InstitutionId(UUID value) {
  public static InstitutionId of(String text) {
    return new InstitutionId(UUID.fromString(text));
  }
}
