package dk.klynge.survey;

import java.util.LinkedHashMap;
import java.util.Map;

/// What one person has answered, without who it was.
///
/// @param levels by the code of the question; what was left out or not known is missing
/// @param texts by the code of the question; none is blank
public record AnswerSheet(Map<String, Integer> levels, Map<String, String> texts) {

  private static final int LONGEST = 2000;

  public AnswerSheet {
    levels = Map.copyOf(levels);
    texts = Map.copyOf(texts);
  }

  public static AnswerSheet blank() {
    return new AnswerSheet(Map.of(), Map.of());
  }

  /// As a form sends it, in fields `q-<code>`; whatever is no answer to the set is left out.
  public static AnswerSheet of(QuestionSet set, Map<String, String> sent) {
    var levels = new LinkedHashMap<String, Integer>();
    var texts = new LinkedHashMap<String, String>();
    for (var question : set.questions()) {
      var value = sent.getOrDefault("q-" + question.code(), "").strip();
      if (question.kind() == Question.Kind.TEXT && !value.isEmpty())
        texts.put(question.code(), value.substring(0, Math.min(LONGEST, value.length())));
      if (question.kind() == Question.Kind.SCALE && value.matches("[1-5]"))
        levels.put(question.code(), Integer.parseInt(value));
    }
    return new AnswerSheet(levels, texts);
  }

  public boolean isBlank() {
    return levels.isEmpty() && texts.isEmpty();
  }
}
