package dk.klynge.documents;

import java.util.List;

/// Why a file cannot be read: a word for the cause, the row where it shows (0 = the file as a
/// whole), the column if one is to blame, and what the sentence needs. The sentence itself is
/// worded where it is shown, in the reader's language.
public record Fault(int row, String column, String code, List<String> arguments) {

  public static Fault ofFile(String code, Object... arguments) {
    return ofRow(0, "", code, arguments);
  }

  public static Fault ofRow(int row, String column, String code, Object... arguments) {
    return new Fault(row, column, code, List.of(arguments).stream().map(Object::toString).toList());
  }
}
