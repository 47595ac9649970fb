package dk.klynge.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// All that is ever told of the answers of one audience to one round. It is made once, when the
/// round closes, and the answers are deleted then: every page, picture and file is made of this, so
/// none can tell more.
///
/// @param answers how many answered; 0 where they were too few
/// @param remarks own words in the order of the alphabet, without where they come from
public record Published(int answers, List<Told> questions, List<Remarks> remarks) {

  /// Own words are told only of groups where a voice is not easily known.
  public static final int FEWEST_FOR_REMARKS = 8;

  public static final Published NOTHING = new Published(0, List.of(), List.of());

  public Published {
    questions = List.copyOf(questions);
    remarks = List.copyOf(remarks);
  }

  /// @param part where the person belongs, such as an area; empty where it does not matter
  public record Answer(AnswerSheet sheet, String part) {}

  /// @param parts the same by parts, none where that would tell too much
  public record Told(String question, Figure figure, List<Part> parts) {
    public Told {
      parts = List.copyOf(parts);
    }
  }

  public record Part(List<String> names, Figure figure) {
    public Part {
      names = List.copyOf(names);
    }
  }

  public record Remarks(String question, List<String> texts) {
    public Remarks {
      texts = List.copyOf(texts);
    }
  }

  /// The figure of an area or theme, made of the published figures of its questions only.
  ///
  /// @param mean by the weights of the questions
  /// @param rounded where one of the questions is told as a band
  /// @param spread the widest of its questions
  /// @param count the most answers that one of its questions has
  public record Area(double mean, boolean rounded, Figure.Spread spread, int count) {}

  public static Published of(QuestionSet set, List<Answer> answers) {
    if (answers.size() < Figure.FEWEST) return NOTHING;
    var sizes = new TreeMap<String, Integer>();
    answers.forEach(one -> sizes.merge(one.part(), 1, Integer::sum));
    var groups = Grouping.of(sizes, Figure.FEWEST);
    return new Published(
        answers.size(),
        set.scaled().stream().map(one -> told(one.code(), answers, groups)).toList(),
        remarks(set, answers));
  }

  private static Told told(String code, List<Answer> answers, List<List<String>> groups) {
    var figure = Figure.of(levels(code, answers));
    var parts = new ArrayList<Part>();
    for (var names : groups)
      parts.add(
          new Part(
              names,
              Figure.of(
                  levels(
                      code, answers.stream().filter(one -> names.contains(one.part())).toList()))));
    // A hidden part, or one that is told as a band, could be counted out from the whole.
    if (parts.isEmpty() || parts.stream().anyMatch(one -> one.figure().kind() != Figure.Kind.EXACT))
      return new Told(code, figure, List.of());
    return new Told(
        code,
        figure.withoutSpread(),
        parts.stream().map(one -> new Part(one.names(), one.figure().withoutSpread())).toList());
  }

  private static List<Integer> levels(String code, List<Answer> answers) {
    return answers.stream()
        .flatMap(one -> Optional.ofNullable(one.sheet().levels().get(code)).stream())
        .toList();
  }

  private static List<Remarks> remarks(QuestionSet set, List<Answer> answers) {
    if (answers.size() < FEWEST_FOR_REMARKS) return List.of();
    return set.questions().stream()
        .filter(one -> one.kind() == Question.Kind.TEXT)
        .map(one ->
            new Remarks(
                one.code(),
                answers.stream()
                    .flatMap(
                        each -> Optional.ofNullable(each.sheet().texts().get(one.code())).stream())
                    .sorted()
                    .toList()))
        .filter(one -> one.texts().size() >= Figure.FEWEST)
        .toList();
  }

  /// @param code of the area
  public Optional<Area> area(QuestionSet set, String code) {
    return areaOf(set, code, questions);
  }

  /// The same for one part; empty where a question of the area is not told by parts.
  public Optional<Area> area(QuestionSet set, String code, List<String> names) {
    var part =
        questions.stream()
            .flatMap(one ->
                one.parts().stream()
                    .filter(each -> each.names().equals(names))
                    .map(each -> new Told(one.question(), each.figure(), List.of())))
            .toList();
    return areaOf(set, code, part);
  }

  /// The parts that anything is told of, each by the names in it.
  public List<List<String>> parts() {
    return questions.stream()
        .flatMap(one -> one.parts().stream().map(Part::names))
        .distinct()
        .toList();
  }

  private static Optional<Area> areaOf(QuestionSet set, String code, List<Told> told) {
    double weights = 0;
    double sum = 0;
    boolean rounded = false;
    int count = 0;
    var spread = Figure.Spread.UNTOLD;
    for (var question : set.scaled()) {
      if (!question.area().equals(code)) continue;
      var figure =
          told.stream()
              .filter(one -> one.question().equals(question.code()) && one.figure().isTold())
              .map(Told::figure)
              .findFirst();
      if (figure.isEmpty()) continue;
      weights += question.weight();
      sum += question.weight() * figure.get().mean();
      rounded |= figure.get().kind() != Figure.Kind.EXACT;
      count = Math.max(count, figure.get().count());
      spread = wider(spread, figure.get().spread());
    }
    return weights == 0
        ? Optional.empty()
        : Optional.of(new Area(sum / weights, rounded, spread, count));
  }

  private static Figure.Spread wider(Figure.Spread one, Figure.Spread other) {
    return Comparator.<Figure.Spread>naturalOrder().compare(one, other) >= 0 ? one : other;
  }
}
