package dk.klynge.organisation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as people and programs write them: with a decimal point or comma, and with the other
/// sign or a blank between thousands.
final class DecimalText {

  private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,15}(\\.[0-9]{1,15})?");
  private static final Pattern POWER =
      Pattern.compile("[+-]?[0-9](\\.[0-9]{1,16})?[eE][+-]?[0-9]{1,2}");
  private static final Pattern GROUPED =
      Pattern.compile("[+-]?[0-9]{1,3}([ \\u00A0.,'][0-9]{3})+(?![0-9]).*");

  private DecimalText() {}

  static Optional<BigDecimal> read(String text, char decimal) {
    var other = decimal == ',' ? '.' : ',';
    var number = text;
    if (PLAIN.matcher(text).matches() && decimal == '.') return Optional.of(new BigDecimal(text));
    if (GROUPED.matcher(text).matches())
      number = number.replace(String.valueOf(other), "").replaceAll("[ \\u00A0']", "");
    number = number.replace(decimal, '.');
    if (PLAIN.matcher(number).matches() || POWER.matcher(number).matches())
      return Optional.of(new BigDecimal(number));
    return Optional.empty();
  }
}
