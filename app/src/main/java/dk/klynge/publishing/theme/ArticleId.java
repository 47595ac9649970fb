package dk.klynge.publishing.theme;

import java.util.UUID;

record ArticleId(UUID value) {

  public static ArticleId of(String text) {
    return new ArticleId(UUID.fromString(text));
  }
}
