package dk.klynge.actionplan.template;

import dk.klynge.actionplan.PlanTemplate.Section;
import dk.klynge.actionplan.PlanTemplate.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The sections of a template as they stand in its form: numbered fields, an empty one at the end
/// for another section. A section whose titles are emptied goes out.
///
/// @param errors what is wrong, by the id of the field, as a message key
record SectionForm(List<Line> lines, Map<String, String> errors) {

  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  /// @param key empty for a section that is new
  record Line(
      String key,
      String position,
      String titleDa,
      String titleEn,
      String questionsDa,
      String questionsEn) {

    static Line of(Section section, int position) {
      return new Line(
          section.key(),
          Integer.toString(position),
          section.danish().title(),
          section.english().title(),
          String.join("\n", section.danish().questions()),
          String.join("\n", section.english().questions()));
    }

    boolean isEmpty() {
      return titleDa.isBlank() && titleEn.isBlank();
    }

    Section section(String named) {
      return new Section(named, words(titleDa, questionsDa), words(titleEn, questionsEn));
    }

    private static Words words(String title, String questions) {
      return new Words(
          title.strip(),
          questions.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    double place() {
      try {
        return Double.parseDouble(position.strip().replace(',', '.'));
      } catch (NumberFormatException none) {
        return Double.MAX_VALUE;
      }
    }
  }

  static SectionForm of(List<Section> sections) {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < sections.size(); i++) lines.add(Line.of(sections.get(i), i + 1));
    lines.add(new Line("", Integer.toString(sections.size() + 1), "", "", "", ""));
    return new SectionForm(lines, Map.of());
  }

  static SectionForm of(Map<String, String> sent) {
    var lines =
        IntStream.iterate(0, i -> sent.containsKey("title-da-" + i), i -> i + 1)
            .mapToObj(i ->
                new Line(
                    value(sent, "key-", i),
                    value(sent, "position-", i),
                    value(sent, "title-da-", i),
                    value(sent, "title-en-", i),
                    value(sent, "questions-da-", i),
                    value(sent, "questions-en-", i)))
            .toList();
    return new SectionForm(lines, errors(lines));
  }

  private static String value(Map<String, String> sent, String field, int i) {
    return sent.getOrDefault(field + i, "").replace("\r\n", "\n");
  }

  private static Map<String, String> errors(List<Line> lines) {
    var errors = new LinkedHashMap<String, String>();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.isEmpty()) continue;
      if (line.titleDa().isBlank())
        errors.put("title-da-" + i, "actionplan.template.error.title-da");
      if (line.titleEn().isBlank())
        errors.put("title-en-" + i, "actionplan.template.error.title-en");
    }
    if (lines.stream().allMatch(Line::isEmpty))
      errors.put("title-da-0", "actionplan.template.error.none");
    return errors;
  }

  /// In the order of their numbers; a new section gets a key from its English title.
  List<Section> sections() {
    var sections = new LinkedHashMap<String, Section>();
    lines.stream()
        .filter(line -> !line.isEmpty())
        .sorted(java.util.Comparator.comparingDouble(Line::place))
        .forEach(line -> {
          var key = line.key().isEmpty() ? free(line.titleEn(), lines, sections) : line.key();
          sections.put(key, line.section(key));
        });
    return List.copyOf(sections.values());
  }

  private static String free(String title, List<Line> lines, Map<String, Section> taken) {
    var word = OTHER.matcher(title.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
    word = word.replaceAll("^[^a-z]+|-$", "");
    var start = word.isEmpty() ? "section" : word.substring(0, Math.min(30, word.length()));
    var used = lines.stream().map(Line::key).toList();
    return IntStream.iterate(1, i -> i + 1)
        .mapToObj(i -> i == 1 ? start : start + "-" + i)
        .filter(key -> !taken.containsKey(key) && !used.contains(key))
        .findFirst()
        .orElseThrow();
  }
}
