package dk.klynge.planning.criteria;

import dk.klynge.planning.CriteriaProblem;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Says sentences and problems in the language of the page.
@Component
class Spoken {

  private final MessageSource messages;

  Spoken(MessageSource messages) {
    this.messages = messages;
  }

  String say(String key, Object... details) {
    return messages.getMessage(key, details, LocaleContextHolder.getLocale());
  }

  List<String> say(List<Sentence> sentences) {
    return sentences.stream()
        .map(sentence -> say("planning.criteria." + sentence.code(), sentence.details().toArray()))
        .toList();
  }

  String say(CriteriaProblem problem) {
    return say(problem.code(), problem.details().toArray());
  }
}
