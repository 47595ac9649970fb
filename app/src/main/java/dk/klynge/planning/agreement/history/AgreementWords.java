package dk.klynge.planning.agreement.history;

import dk.klynge.planning.agreement.saving.Sufficiency;
import dk.klynge.ui.Format;
import dk.klynge.ui.Texts;
import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// The words of the pages and papers about agreements.
@Component
public class AgreementWords {

  private final Texts texts;
  private final Format format;

  AgreementWords(Texts texts, Format format) {
    this.texts = texts;
    this.format = format;
  }

  /// @param key without `planning.agreement.`
  public String say(String key, Object... values) {
    return in(texts.language(), key, values);
  }

  public String in(Locale language, String key, Object... values) {
    return texts.in(language, "planning.agreement." + key, values);
  }

  public String lack(Sufficiency.Lack lack) {
    var values =
        lack.values().stream()
            .map(value -> value instanceof BigDecimal kroner ? format.number(kroner) : value)
            .toArray();
    return say("lack." + lack.key(), values);
  }
}
