package dk.klynge.decision.hearing;

import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Why a call was refused, in the caller's language.
@Component
class HearingProblems {

  private final MessageSource messages;

  HearingProblems(MessageSource messages) {
    this.messages = messages;
  }

  /// @param errors message key by field
  Problem invalid(Map<String, String> errors) {
    var texts = new LinkedHashMap<String, String>();
    errors.forEach((field, key) -> texts.put(field, say(key)));
    return Problem.invalid(texts);
  }

  /// @param key of what is wrong; empty when nothing is
  void refuse(String key) {
    if (!key.isEmpty()) throw new Problem(ProblemKind.INVALID, say(key));
  }

  String say(String key, Object... values) {
    return messages.getMessage(key, values, LocaleContextHolder.getLocale());
  }
}
