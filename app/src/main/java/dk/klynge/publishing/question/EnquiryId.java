package dk.klynge.publishing.question;

import java.util.UUID;

record EnquiryId(UUID value) {

  public static EnquiryId of(String text) {
    return new EnquiryId(UUID.fromString(text));
  }
}
