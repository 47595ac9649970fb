package dk.klynge.organisation.comparing;

import dk.klynge.organisation.Spelling;
import java.math.BigDecimal;
import java.util.Locale;

/// When two texts of a column are the same value.
final class Differences {

  private Differences() {}

  /// Numbers as the database and a file may write them differently, in one form.
  static String normal(String column, String text) {
    if (text.isEmpty()) return text;
    return switch (column) {
      case "latitude", "longitude" -> Double.toString(Double.parseDouble(text));
      case "budget", "staff" -> new BigDecimal(text).stripTrailingZeros().toPlainString();
      case "address_uuid" -> text.toLowerCase(Locale.ROOT);
      default -> text;
    };
  }

  static String folded(String name) {
    return Spelling.fold(name);
  }
}
