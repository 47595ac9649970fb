package dk.klynge.leadership.template;

import dk.klynge.leadership.ConversationTemplates.Template;
import dk.klynge.leadership.ConversationTemplates.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What stands in the fields of a template; questions one a line.
record TemplateForm(Map<String, String> fields) {

  private static final int LONGEST_TITLE = 120;
  private static final int MOST_QUESTIONS = 20;

  TemplateForm {
    fields = Map.copyOf(fields);
  }

  static TemplateForm of(Template template) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("version", Integer.toString(template.version()));
    fields.put("minutes", Integer.toString(template.minutes()));
    fields.put(
        "months",
        template.months().stream().map(Object::toString).collect(Collectors.joining(", ")));
    put(fields, "da", template.danish());
    put(fields, "en", template.english());
    return new TemplateForm(fields);
  }

  private static void put(Map<String, String> fields, String language, Words words) {
    fields.put("title-" + language, words.title());
    fields.put("purpose-" + language, words.purpose());
    fields.put("questions-" + language, String.join("\n", words.questions()));
  }

  String text(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  private List<String> lines(String field) {
    return text(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private List<Integer> months() {
    return Arrays.stream(text("months").split("[,;\\s]+", -1))
        .filter(month -> month.matches("1[0-2]|[1-9]"))
        .map(Integer::valueOf)
        .distinct()
        .sorted()
        .toList();
  }

  /// Message keys by field.
  Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    for (var language : List.of("da", "en")) {
      var title = text("title-" + language);
      if (title.isEmpty() || title.length() > LONGEST_TITLE) wrong(errors, "title", language);
      var questions = lines("questions-" + language).size();
      if (questions == 0 || questions > MOST_QUESTIONS) wrong(errors, "questions", language);
    }
    if (errors.isEmpty() && lines("questions-da").size() != lines("questions-en").size())
      errors.put("questions-en", "leadership.template.error.as-many");
    if (months().isEmpty() || months().size() != text("months").split("[,;\\s]+", -1).length)
      errors.put("months", "leadership.template.error.months");
    if (!text("minutes").matches("[0-9]{2,3}") || Integer.parseInt(text("minutes")) > 480)
      errors.put("minutes", "leadership.template.error.minutes");
    return errors;
  }

  private static void wrong(Map<String, String> errors, String field, String language) {
    errors.put(field + "-" + language, "leadership.template.error." + field);
  }

  int version() {
    return text("version").matches("[0-9]{1,6}") ? Integer.parseInt(text("version")) : 0;
  }

  /// Where [#errors] finds none: the version after the one that the form began with.
  Template template(String kind) {
    return new Template(
        kind, version() + 1, words("da"), words("en"), months(), Integer.parseInt(text("minutes")));
  }

  private Words words(String language) {
    return new Words(
        text("title-" + language), text("purpose-" + language), lines("questions-" + language));
  }
}
