package dk.klynge.publishing.theme;

import java.util.UUID;

record ToolId(UUID value) {

  public static ToolId of(String text) {
    return new ToolId(UUID.fromString(text));
  }
}
