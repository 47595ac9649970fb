package dk.klynge.survey;

import java.util.List;

/// One version of a questionnaire.
///
/// @param code leadership-self, leadership-others, gain-leaders, …
/// @param lead what is said before the first question
/// @param scale the levels from the lowest, each described
public record QuestionSet(
    String code,
    int version,
    Wording name,
    Wording lead,
    List<Level> scale,
    List<Question> questions) {

  /// The levels are the same in all sets, so that answers can be held against each other.
  public static final int LOWEST = 1;

  public static final int HIGHEST = 5;

  public QuestionSet {
    scale = List.copyOf(scale);
    questions = List.copyOf(questions);
  }

  /// @param meaning what is seen where this level fits
  public record Level(int value, Wording label, Wording meaning) {}

  /// The questions that are answered by a level.
  public List<Question> scaled() {
    return questions.stream().filter(one -> one.kind() == Question.Kind.SCALE).toList();
  }

  /// The areas of the questions with levels, in their order.
  public List<String> areas() {
    return scaled().stream().map(Question::area).distinct().toList();
  }
}
