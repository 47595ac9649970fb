package dk.klynge.survey.question;

import dk.klynge.survey.Question;
import dk.klynge.survey.QuestionSet;
import dk.klynge.survey.QuestionSet.Level;
import dk.klynge.survey.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A question set as it stands in its form: numbered fields. A question whose texts are emptied
/// goes out; an empty one for each area that can be added to stands at the end.
///
/// @param errors what is wrong, by the id of the field, as a message key
record QuestionForm(
    String leadDa,
    String leadEn,
    List<Step> scale,
    List<Line> lines,
    Map<String, Wording> areas,
    Map<String, String> errors) {

  record Step(int value, String labelDa, String labelEn, String meaningDa, String meaningEn) {}

  /// @param code empty for a question that is new
  record Line(String code, String area, boolean scaled, String weight, String da, String en) {

    boolean isEmpty() {
      return da.isBlank() && en.isBlank();
    }
  }

  /// @param more areas that can be asked about beside those of the set
  static QuestionForm of(QuestionSet set, Map<String, Wording> more) {
    var lines = new ArrayList<Line>();
    for (var one : set.questions())
      lines.add(
          new Line(
              one.code(),
              one.area(),
              one.kind() == Question.Kind.SCALE,
              Integer.toString(one.weight()),
              one.text().danish(),
              one.text().english()));
    lines.add(new Line("", set.areas().getFirst(), true, "1", "", ""));
    for (var area : more.keySet())
      if (!set.areas().contains(area)) lines.add(new Line("", area, true, "1", "", ""));
    return new QuestionForm(
        set.lead().danish(),
        set.lead().english(),
        set.scale().stream()
            .map(one ->
                new Step(
                    one.value(),
                    one.label().danish(),
                    one.label().english(),
                    one.meaning().danish(),
                    one.meaning().english()))
            .toList(),
        lines,
        areas(set, more),
        Map.of());
  }

  static QuestionForm of(QuestionSet set, Map<String, Wording> more, Map<String, String> sent) {
    var lines =
        IntStream.iterate(0, i -> sent.containsKey("da-" + i), i -> i + 1)
            .mapToObj(i ->
                new Line(
                    value(sent, "code-" + i),
                    value(sent, "area-" + i),
                    !"text".equals(value(sent, "kind-" + i)),
                    value(sent, "weight-" + i),
                    value(sent, "da-" + i),
                    value(sent, "en-" + i)))
            .toList();
    var scale =
        set.scale().stream()
            .map(one ->
                new Step(
                    one.value(),
                    value(sent, "label-da-" + one.value()),
                    value(sent, "label-en-" + one.value()),
                    value(sent, "meaning-da-" + one.value()),
                    value(sent, "meaning-en-" + one.value())))
            .toList();
    return new QuestionForm(
        value(sent, "lead-da"),
        value(sent, "lead-en"),
        scale,
        lines,
        areas(set, more),
        errors(scale, lines));
  }

  /// In their order; what the program has a name for has none here.
  private static Map<String, Wording> areas(QuestionSet set, Map<String, Wording> more) {
    var areas = new LinkedHashMap<String, Wording>();
    for (var one : set.areas()) areas.put(one, set.names().getOrDefault(one, new Wording("", "")));
    more.forEach(areas::putIfAbsent);
    return areas;
  }

  /// Of the areas that are asked about now and were not when the program was made.
  private Map<String, Wording> names(List<Question> questions) {
    var names = new LinkedHashMap<>(areas);
    names.keySet().retainAll(questions.stream().map(Question::area).toList());
    names.values().removeIf(one -> one.danish().isEmpty());
    return names;
  }

  private static String value(Map<String, String> sent, String field) {
    return sent.getOrDefault(field, "").replace("\r\n", "\n").strip();
  }

  private static Map<String, String> errors(List<Step> scale, List<Line> lines) {
    var errors = new LinkedHashMap<String, String>();
    for (var step : scale) {
      if (step.labelDa().isEmpty()) errors.put("label-da-" + step.value(), "survey.error.label");
      if (step.labelEn().isEmpty()) errors.put("label-en-" + step.value(), "survey.error.label");
    }
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.isEmpty()) continue;
      if (line.da().isEmpty()) errors.put("da-" + i, "survey.error.da");
      if (line.en().isEmpty()) errors.put("en-" + i, "survey.error.en");
      if (!line.weight().matches("[1-5]")) errors.put("weight-" + i, "survey.error.weight");
    }
    if (lines.stream().noneMatch(one -> one.scaled() && !one.isEmpty()))
      errors.put("da-0", "survey.error.none");
    return errors;
  }

  /// The next version of the set.
  ///
  /// @param version that the form was opened for
  QuestionSet next(QuestionSet set, int version) {
    var questions = new ArrayList<Question>();
    for (var line : lines) {
      if (line.isEmpty()) continue;
      var code = line.code().isEmpty() ? free(line.area(), set, questions) : line.code();
      questions.add(
          new Question(
              code,
              line.area(),
              line.scaled() ? Question.Kind.SCALE : Question.Kind.TEXT,
              Integer.parseInt(line.weight()),
              new Wording(line.da(), line.en())));
    }
    return new QuestionSet(
        set.code(),
        version,
        set.name(),
        new Wording(leadDa, leadEn),
        scale.stream()
            .map(one ->
                new Level(
                    one.value(),
                    new Wording(one.labelDa(), one.labelEn()),
                    new Wording(one.meaningDa(), one.meaningEn())))
            .toList(),
        questions,
        names(questions));
  }

  private static String free(String area, QuestionSet set, List<Question> taken) {
    return IntStream.iterate(1, i -> i + 1)
        .mapToObj(i -> area + "-v" + (set.version() + 1) + "-" + i)
        .filter(code -> taken.stream().noneMatch(one -> one.code().equals(code)))
        .filter(code -> set.questions().stream().noneMatch(one -> one.code().equals(code)))
        .findFirst()
        .orElseThrow();
  }
}
