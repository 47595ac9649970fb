package dk.klynge.planning.umbrella;

import dk.klynge.ui.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The words of the pages about leadership models, in the language of the page.
@Component
class ModelWords {

  private final Texts texts;

  ModelWords(Texts texts) {
    this.texts = texts;
  }

  /// @param key without `planning.umbrella.`
  String say(String key, Object... values) {
    return texts.say("planning.umbrella." + key, values);
  }

  /// A whole key, with what it names.
  String told(String key, Object... values) {
    return texts.say(key, values);
  }

  Locale language() {
    return texts.language();
  }
}
