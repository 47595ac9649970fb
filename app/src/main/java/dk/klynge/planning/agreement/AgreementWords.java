package dk.klynge.planning.agreement;

import dk.klynge.ui.Format;
import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// The words of the pages and papers about agreements.
@Component
class AgreementWords {

  private final MessageSource messages;
  private final Format format;

  AgreementWords(MessageSource messages, Format format) {
    this.messages = messages;
    this.format = format;
  }

  /// @param key without `planning.agreement.`
  String say(String key, Object... values) {
    return in(LocaleContextHolder.getLocale(), key, values);
  }

  String in(Locale language, String key, Object... values) {
    return messages.getMessage("planning.agreement." + key, values, language);
  }

  String lack(Sufficiency.Lack lack) {
    var values =
        lack.values().stream()
            .map(value -> value instanceof BigDecimal kroner ? format.number(kroner) : value)
            .toArray();
    return say("lack." + lack.key(), values);
  }
}
