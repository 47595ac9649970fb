package dk.klynge.planning.umbrella;

import dk.klynge.planning.umbrella.Content.Figures;
import dk.klynge.planning.umbrella.Content.Text;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands in the fields of the form, by their names; lists have one item on each line.
record ModelForm(Map<String, String> values) {

  static final List<String> FIGURES =
      List.of(
          "minChildren",
          "maxChildren",
          "minInstitutions",
          "maxInstitutions",
          "fromAge",
          "toAge",
          "diameter");

  static ModelForm of(Content content) {
    var values = new LinkedHashMap<String, String>();
    values.put("kind", content.kind().code());
    values.put("criteria", content.criteria());
    var figures = content.figures();
    var all =
        List.of(
            figures.minChildren(),
            figures.maxChildren(),
            figures.minInstitutions(),
            figures.maxInstitutions(),
            figures.fromAge(),
            figures.toAge(),
            figures.diameter());
    for (int i = 0; i < all.size(); i++)
      values.put(FIGURES.get(i), all.get(i).map(String::valueOf).orElse(""));
    put(values, "da.", content.da());
    put(values, "en.", content.en());
    return new ModelForm(values);
  }

  private static void put(Map<String, String> values, String language, Text text) {
    values.put(language + "name", text.name());
    values.put(language + "description", text.description());
    values.put(language + "criteria", String.join("\n", text.criteria()));
    values.put(language + "unit", String.join("\n", text.unit()));
    values.put(language + "network", String.join("\n", text.network()));
    values.put(language + "saving", text.saving());
  }

  /// Message keys by field; empty when all is well.
  Map<String, String> problems() {
    var problems = new LinkedHashMap<String, String>();
    if (value("da.name").isEmpty() || value("da.name").length() > 200)
      problems.put("da.name", "planning.umbrella.problem.name");
    if (kind().isEmpty()) problems.put("kind", "planning.umbrella.problem.kind");
    for (var figure : FIGURES)
      if (!value(figure).isEmpty() && !value(figure).matches("[0-9]{1,6}"))
        problems.put(figure, "planning.umbrella.problem.number");
    ordered(problems, "minChildren", "maxChildren");
    ordered(problems, "minInstitutions", "maxInstitutions");
    ordered(problems, "fromAge", "toAge");
    return problems;
  }

  private void ordered(Map<String, String> problems, String least, String most) {
    if (problems.containsKey(least) || problems.containsKey(most)) return;
    if (number(least).orElse(0) > number(most).orElse(Integer.MAX_VALUE))
      problems.put(most, "planning.umbrella.problem.order");
  }

  /// Of a form without problems.
  Content content() {
    return new Content(
        kind().orElseThrow(),
        value("criteria"),
        new Figures(
            number("minChildren"),
            number("maxChildren"),
            number("minInstitutions"),
            number("maxInstitutions"),
            number("fromAge"),
            number("toAge"),
            number("diameter")),
        text("da."),
        text("en."));
  }

  private Text text(String language) {
    return new Text(
        value(language + "name"),
        value(language + "description"),
        lines(language + "criteria"),
        lines(language + "unit"),
        lines(language + "network"),
        value(language + "saving"));
  }

  private Optional<Kind> kind() {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.code().equals(value("kind")))
        .findFirst();
  }

  private Optional<Integer> number(String field) {
    return value(field).isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(value(field)));
  }

  private List<String> lines(String field) {
    return value(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private String value(String field) {
    return values.getOrDefault(field, "").strip();
  }
}
