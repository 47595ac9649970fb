package dk.klynge.documents;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// The sentences of a module on the command line, where no Spring is running: English unless the
/// environment asks for Danish.
public record Sentences(Locale locale, ResourceBundle messages, ResourceBundle places) {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /// The language of the environment: `LC_ALL`, else `LANG`.
  public static Locale language(Map<String, String> environment) {
    var language = environment.getOrDefault("LC_ALL", environment.getOrDefault("LANG", ""));
    return language.startsWith("da") ? Locale.of("da", "DK") : Locale.ENGLISH;
  }

  /// @param module whose message files hold the sentences
  public static Sentences of(String module, Locale locale) {
    return new Sentences(locale, bundle(module, locale), bundle("documents", locale));
  }

  private static ResourceBundle bundle(String module, Locale locale) {
    return ResourceBundle.getBundle("messages." + module, locale, NO_FALLBACK);
  }

  /// The sentence of this key.
  public String say(String key, Object... details) {
    return format(messages, key, details);
  }

  /// A sentence about a place in a file.
  ///
  /// @param row as a spreadsheet counts; 0: the file as a whole
  /// @param column or an empty text
  public String at(Path file, int row, String column, String sentence) {
    var key = row == 0 ? (column.isEmpty() ? "file" : "cell") : column.isEmpty() ? "row" : "column";
    return format(
        places, "documents.at." + key, file.toString(), Integer.toString(row), column, sentence);
  }

  String more(int count) {
    return format(places, "documents.more-problems", count);
  }

  private String format(ResourceBundle bundle, String key, Object... details) {
    return new MessageFormat(bundle.getString(key), locale).format(details);
  }
}
