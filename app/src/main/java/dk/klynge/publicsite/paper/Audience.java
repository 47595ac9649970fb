package dk.klynge.publicsite.paper;

import java.util.Locale;

/// For whom a sheet is written.
public enum Audience {
  PARENTS,
  STAFF,
  LEADERS;

  /// As in addresses and message keys.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Audience of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
