package dk.klynge.staffing;

import java.util.UUID;

/// One announcement of a post.
public record PostingId(UUID value) {
  public static PostingId of(String text) {
    return new PostingId(UUID.fromString(text));
  }

  public static PostingId fresh() {
    return new PostingId(UUID.randomUUID());
  }
}
