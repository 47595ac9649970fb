package dk.klynge.planning.command;

import dk.klynge.documents.Sentences;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The sentences of the command line, English unless the environment asks for Danish.
public record Words(Sentences sentences) {

  public static Words of(Map<String, String> environment) {
    return in(Sentences.language(environment));
  }

  static Words in(Locale locale) {
    return new Words(Sentences.of("planning", locale));
  }

  Locale locale() {
    return sentences.locale();
  }

  /// The sentence of this key.
  public String say(String key, Object... details) {
    return sentences.say(key, details);
  }

  /// A sentence about a place in a file.
  public String at(Path file, int row, String column, String sentence) {
    return sentences.at(file, row, column, sentence);
  }

  /// A sentence about a key in a text.
  String atKey(Path file, int line, String key, String sentence) {
    if (key.isEmpty()) return at(file, line, "", sentence);
    return say("planning.plan.at.key", file.toString(), Integer.toString(line), key, sentence);
  }
}
