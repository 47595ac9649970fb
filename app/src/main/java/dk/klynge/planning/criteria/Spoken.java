package dk.klynge.planning.criteria;

import dk.klynge.planning.CriteriaProblem;
import dk.klynge.ui.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/// Says sentences and problems in the language of the page.
@Component
class Spoken {

  private final Texts texts;

  Spoken(Texts texts) {
    this.texts = texts;
  }

  String say(String key, Object... details) {
    return texts.say(key, details);
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
