package dk.klynge.publishing.question;

import java.util.UUID;

record FaqId(UUID value) {

  public static FaqId of(String text) {
    return new FaqId(UUID.fromString(text));
  }
}
