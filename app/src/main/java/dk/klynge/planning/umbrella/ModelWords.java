package dk.klynge.planning.umbrella;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The words of the pages about leadership models, in the language of the page.
@Component
class ModelWords {

  private final MessageSource messages;

  ModelWords(MessageSource messages) {
    this.messages = messages;
  }

  /// @param key without `planning.umbrella.`
  String say(String key, Object... values) {
    return messages.getMessage("planning.umbrella." + key, values, language());
  }

  /// A whole key, with what it names.
  String told(String key, Object... values) {
    return messages.getMessage(key, values, language());
  }

  Locale language() {
    return LocaleContextHolder.getLocale();
  }
}
