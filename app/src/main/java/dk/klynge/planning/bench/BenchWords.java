package dk.klynge.planning.bench;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// The sentences of the benchmark, English unless the environment asks for Danish.
record BenchWords(Locale locale, ResourceBundle messages) {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  static BenchWords of(Map<String, String> environment) {
    var language = environment.getOrDefault("LC_ALL", environment.getOrDefault("LANG", ""));
    return in(language.startsWith("da") ? Locale.of("da", "DK") : Locale.ENGLISH);
  }

  static BenchWords in(Locale locale) {
    return new BenchWords(
        locale, ResourceBundle.getBundle("messages.planning", locale, NO_FALLBACK));
  }

  String say(String key, Object... details) {
    return new MessageFormat(messages.getString(key), locale).format(details);
  }
}
