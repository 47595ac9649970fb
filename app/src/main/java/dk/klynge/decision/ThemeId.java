package dk.klynge.decision;

import java.util.UUID;

/// A theme that answers of a hearing are gathered under.
public record ThemeId(UUID value) {
  public static ThemeId of(String text) {
    return new ThemeId(UUID.fromString(text));
  }

  public static ThemeId fresh() {
    return new ThemeId(UUID.randomUUID());
  }
}
