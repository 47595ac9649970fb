package dk.klynge.survey;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One version of a questionnaire.
///
/// @param code leadership-self, leadership-others, gain-leaders, …
/// @param lead what is said before the first question
/// @param scale the levels from the lowest, each described
/// @param names of areas that came after the program was made, as they were called when they were
///   first asked about
public record QuestionSet(
    String code,
    int version,
    Wording name,
    Wording lead,
    List<Level> scale,
    List<Question> questions,
    Map<String, Wording> names) {

  /// The levels are the same in all sets, so that answers can be held against each other.
  public static final int LOWEST = 1;

  public static final int HIGHEST = 5;

  public QuestionSet {
    scale = List.copyOf(scale);
    questions = List.copyOf(questions);
    // Versions that were stored before areas could have names have none.
    names = Map.copyOf(Objects.requireNonNullElse(names, Map.of()));
  }

  public QuestionSet(
      String code,
      int version,
      Wording name,
      Wording lead,
      List<Level> scale,
      List<Question> questions) {
    this(code, version, name, lead, scale, questions, Map.of());
  }

  /// @param meaning what is seen where this level fits
  public record Level(int value, Wording label, Wording meaning) {}

  /// The questions that are answered by a level.
  public List<Question> scaled() {
    return questions.stream().filter(one -> one.kind() == Question.Kind.SCALE).toList();
  }

  /// The same questions about some areas only, with those for own words that belong to none.
  public QuestionSet about(Collection<String> areas) {
    var asked = areas();
    return new QuestionSet(
        code,
        version,
        name,
        lead,
        scale,
        questions.stream()
            .filter(one -> areas.contains(one.area()) || !asked.contains(one.area()))
            .toList(),
        names);
  }

  /// The areas of the questions with levels, in their order.
  public List<String> areas() {
    return scaled().stream().map(Question::area).distinct().toList();
  }
}
