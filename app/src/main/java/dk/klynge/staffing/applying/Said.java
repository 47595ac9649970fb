package dk.klynge.staffing.applying;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// A message in the language of the page.
@Component("saidOfApplying")
class Said {

  private final MessageSource messages;

  Said(MessageSource messages) {
    this.messages = messages;
  }

  String of(String key, Object... values) {
    return messages.getMessage(key, values, LocaleContextHolder.getLocale());
  }
}
