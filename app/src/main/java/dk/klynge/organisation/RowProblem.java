package dk.klynge.organisation;

import dk.klynge.documents.Fault;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// What is wrong or remarkable in a file: row (0 = the file as a whole), column (or empty), and a
/// word for the cause, which the message files turn into a sentence.
public record RowProblem(
    Gravity gravity, int row, String column, String code, List<String> arguments) {

  public enum Gravity {
    /// The row is left out, or the file refused.
    ERROR,
    /// The row is taken in; somebody should have a look.
    REMARK
  }

  public static RowProblem error(int row, String column, String code, String... arguments) {
    return new RowProblem(Gravity.ERROR, row, column, code, List.of(arguments));
  }

  public static RowProblem remark(int row, String column, String code, String... arguments) {
    return new RowProblem(Gravity.REMARK, row, column, code, List.of(arguments));
  }

  static RowProblem of(Fault fault) {
    return new RowProblem(
        Gravity.ERROR, fault.row(), fault.column(), fault.code(), fault.arguments());
  }

  /// The key of the sentence in the message files.
  public String key() {
    return "organisation.import.problem." + code;
  }

  /// The sentence, also where no Spring is running.
  public String text(Locale locale) {
    var messages = ResourceBundle.getBundle("messages.organisation", locale, NO_FALLBACK);
    return new MessageFormat(messages.getString(key()), locale).format(arguments.toArray());
  }

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
