package dk.klynge.planning.command;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// The sentences of the command line, English unless the environment asks for Danish.
record Words(Locale locale, ResourceBundle messages) {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  static Words of(Map<String, String> environment) {
    var language = environment.getOrDefault("LC_ALL", environment.getOrDefault("LANG", ""));
    return in(language.startsWith("da") ? Locale.of("da", "DK") : Locale.ENGLISH);
  }

  static Words in(Locale locale) {
    return new Words(locale, ResourceBundle.getBundle("messages.planning", locale, NO_FALLBACK));
  }

  /// The sentence of this key.
  String say(String key, Object... details) {
    return new MessageFormat(messages.getString(key), locale).format(details);
  }

  /// A sentence about a place in a file.
  String at(Path file, int row, String column, String sentence) {
    var key = row == 0 ? (column.isEmpty() ? "file" : "cell") : column.isEmpty() ? "row" : "column";
    return say("planning.plan.at." + key, file.toString(), Integer.toString(row), column, sentence);
  }

  /// A sentence about a key in a text.
  String atKey(Path file, int line, String key, String sentence) {
    if (key.isEmpty()) return at(file, line, "", sentence);
    return say("planning.plan.at.key", file.toString(), Integer.toString(line), key, sentence);
  }
}
