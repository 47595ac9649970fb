package dk.klynge.publicsite.sheet;

import java.util.Locale;

/// For whom a sheet is written.
enum Audience {
  PARENTS,
  STAFF,
  LEADERS;

  /// As in addresses and message keys.
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Audience of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
