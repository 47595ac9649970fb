package dk.klynge.leadership.competence;

import dk.klynge.leadership.Catalogue;
import dk.klynge.ui.Texts;
import dk.klynge.ui.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All competences of one person as they stand in the form: fields `level-<code>` and
/// `evidence-<code>`.
record CompetenceForm(int edition, List<Line> lines) {

  static final int LONGEST = 1000;

  CompetenceForm {
    lines = List.copyOf(lines);
  }

  /// @param level 0 where nothing is said
  record Line(String code, int level, String evidence) {}

  static CompetenceForm of(Catalogue catalogue, List<Said> said, int edition) {
    var known = said.stream().collect(Collectors.toMap(Said::code, Function.identity()));
    return new CompetenceForm(
        edition,
        catalogue.competences().stream()
            .map(one -> {
              var held = known.get(one.code());
              return held == null
                  ? new Line(one.code(), 0, "")
                  : new Line(one.code(), held.level(), held.evidence());
            })
            .toList());
  }

  static CompetenceForm of(Catalogue catalogue, Map<String, String> sent) {
    return new CompetenceForm(
        number(sent.getOrDefault("edition", ""), Integer.MAX_VALUE),
        catalogue.competences().stream()
            .map(one ->
                new Line(
                    one.code(),
                    number(sent.getOrDefault("level-" + one.code(), ""), Said.TEACHES),
                    sent.getOrDefault("evidence-" + one.code(), "").replace("\r\n", "\n").strip()))
            .toList());
  }

  private static int number(String text, int most) {
    return Math.min(most, Typed.number(text));
  }

  CompetenceForm at(int now) {
    return new CompetenceForm(now, lines);
  }

  Map<String, String> errors(Texts texts, Catalogue catalogue) {
    var errors = new LinkedHashMap<String, String>();
    for (var line : lines) {
      var name =
          catalogue.competence(line.code()).map(one -> one.in(texts.language()).name()).orElse("");
      if (line.level() == 0 && !line.evidence().isEmpty())
        errors.put("level-" + line.code(), texts.say("leadership.competences.error.level", name));
      if (line.evidence().length() > LONGEST)
        errors.put(
            "evidence-" + line.code(),
            texts.say("leadership.competences.error.long", name, LONGEST));
    }
    return errors;
  }
}
