package dk.klynge.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A questionnaire as its form shows it, with what is answered so far.
public record Sheet(String lead, List<Level> scale, List<Section> sections) {

  public Sheet {
    scale = List.copyOf(scale);
    sections = List.copyOf(sections);
  }

  public record Level(int value, String label, String meaning) {}

  /// The questions of one area.
  ///
  /// @param name of an area that came after the program was made; empty for those that the program
  ///   has a name for
  public record Section(String area, String name, List<Line> lines) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /// @param chosen the level, 0 for none
  /// @param typed own words, empty for none
  public record Line(String code, boolean scaled, String text, int chosen, String typed) {}

  public static Sheet of(QuestionSet set, AnswerSheet answers, Locale language) {
    var areas = set.questions().stream().map(Question::area).distinct().toList();
    var sections = new ArrayList<Section>();
    for (var area : areas)
      sections.add(
          new Section(
              area,
              Optional.ofNullable(set.names().get(area)).map(one -> one.in(language)).orElse(""),
              set.questions().stream()
                  .filter(one -> one.area().equals(area))
                  .map(one -> line(one, answers, language))
                  .toList()));
    return new Sheet(
        set.lead().in(language),
        set.scale().stream()
            .map(
                one -> new Level(one.value(), one.label().in(language), one.meaning().in(language)))
            .toList(),
        sections);
  }

  private static Line line(Question question, AnswerSheet answers, Locale language) {
    return new Line(
        question.code(),
        question.kind() == Question.Kind.SCALE,
        question.text().in(language),
        answers.levels().getOrDefault(question.code(), 0),
        answers.texts().getOrDefault(question.code(), ""));
  }
}
