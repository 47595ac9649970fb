package dk.klynge.documents;

import java.util.regex.Pattern;

/// A cell that begins like a formula is run by the spreadsheet that opens a CSV file. An apostrophe
/// before it makes it text; [#restore] takes the apostrophe away again. Plain numbers are left
/// alone.
public final class Formulas {

  private static final Pattern DANGEROUS = Pattern.compile("[=+@\\t\\r'-]");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?");

  private Formulas() {}

  public static String neutralise(String cell) {
    return isDangerous(cell) ? "'" + cell : cell;
  }

  public static String restore(String cell) {
    return cell.startsWith("'") && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean isDangerous(String cell) {
    return DANGEROUS.matcher(cell).lookingAt() && !NUMBER.matcher(cell).matches();
  }
}
