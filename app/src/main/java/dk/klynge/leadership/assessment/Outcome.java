package dk.klynge.leadership.assessment;

import dk.klynge.leadership.assessment.FindFrame.Frame;
import dk.klynge.leadership.assessment.SheetRows.Joint;
import dk.klynge.survey.AnswerSheet;
import dk.klynge.survey.Figure;
import dk.klynge.survey.Published;
import dk.klynge.survey.QuestionSet;
import dk.klynge.survey.Rounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// What came of a closed cycle, area by area. It is made of what is published only.
record Outcome(List<Line> lines) {

  Outcome {
    lines = List.copyOf(lines);
  }

  private static final double STRONG = 4;
  private static final double WEAK = 2.5;
  private static final double BLIND = 1;

  /// How an area stands out.
  enum Mark {
    NONE,
    STRENGTH,
    GAP,
    /// Others see it clearly lower than the team itself.
    BLIND_SPOT
  }

  /// @param joint what the team says together
  /// @param manager the view that the area manager gave by name
  record Line(
      String area,
      Optional<Joint> joint,
      Optional<Published.Area> members,
      Optional<Published.Area> staff,
      Optional<Published.Area> board,
      OptionalDouble manager) {

    /// The team's own view: together, or else that of its members.
    OptionalDouble own() {
      if (joint.isPresent()) return OptionalDouble.of(joint.get().level());
      return members.map(one -> OptionalDouble.of(one.mean())).orElse(OptionalDouble.empty());
    }

    /// What those who were asked see, as the mean of staff and board.
    OptionalDouble others() {
      var seen = new ArrayList<Double>();
      staff.ifPresent(one -> seen.add(one.mean()));
      board.ifPresent(one -> seen.add(one.mean()));
      return seen.stream().mapToDouble(Double::doubleValue).average();
    }

    Mark mark() {
      var own = own();
      var others = others();
      if (own.isPresent()
          && others.isPresent()
          && own.getAsDouble() - others.getAsDouble() >= BLIND) return Mark.BLIND_SPOT;
      if (own.isPresent() && own.getAsDouble() <= WEAK) return Mark.GAP;
      if (others.isPresent() && others.getAsDouble() <= WEAK) return Mark.GAP;
      if (own.isPresent() && own.getAsDouble() >= STRONG && others.orElse(STRONG) >= STRONG - 0.5)
        return Mark.STRENGTH;
      return Mark.NONE;
    }
  }

  /// @param frame the areas, and the questions about them
  /// @param manager empty where no view was given
  static Outcome of(
      Frame frame,
      Published members,
      List<Rounds.Result> asked,
      Map<String, Joint> joint,
      Manager manager) {
    var lines = new ArrayList<Line>();
    for (var area : frame.codes())
      lines.add(
          new Line(
              area,
              Optional.ofNullable(joint.get(area)),
              members.area(frame.self(), area),
              seen(asked, Assessment.STAFF, area),
              seen(asked, Assessment.BOARD, area),
              manager.mean(area)));
    return new Outcome(lines);
  }

  private static Optional<Published.Area> seen(
      List<Rounds.Result> asked, String audience, String area) {
    return asked.stream()
        .filter(one -> one.audience().equals(audience))
        .findFirst()
        .flatMap(one -> one.published().area(one.set(), area));
  }

  Optional<Line> find(String area) {
    return lines.stream().filter(one -> one.area().equals(area)).findFirst();
  }

  /// The view of one person whose name is known to everybody; nothing is hidden in it.
  record Manager(QuestionSet set, Optional<AnswerSheet> sheet) {

    OptionalDouble mean(String area) {
      if (sheet.isEmpty()) return OptionalDouble.empty();
      double weights = 0;
      double sum = 0;
      for (var question : set.scaled()) {
        var level = sheet.get().levels().get(question.code());
        if (level == null || !question.area().equals(area)) continue;
        weights += question.weight();
        sum += question.weight() * level;
      }
      return weights == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weights);
    }
  }

  /// The key of the words for a spread.
  static String key(Figure.Spread spread) {
    return "leadership.assessment.spread." + spread;
  }
}
