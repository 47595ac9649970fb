package dk.klynge.ui;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What the message files say, in the language of the page.
@Component
public class Texts {

  private final MessageSource messages;

  Texts(MessageSource messages) {
    this.messages = messages;
  }

  /// The text of a key with its values; a key that no file has is a bug and throws.
  public String say(String key, Object... values) {
    return in(language(), key, values);
  }

  /// The same in a language that the reader of the page did not choose.
  public String in(Locale language, String key, Object... values) {
    return messages.getMessage(key, values, language);
  }

  /// The text of a key that not every file has to have, such as a code that a municipality made up;
  /// the plain word where there is none.
  public String word(String key, String plain) {
    return Objects.requireNonNullElse(messages.getMessage(key, null, plain, language()), plain);
  }

  /// The language of the page, or of the thread that writes something for somebody.
  public Locale language() {
    return LocaleContextHolder.getLocale();
  }
}
