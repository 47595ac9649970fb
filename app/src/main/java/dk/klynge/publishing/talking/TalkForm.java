package dk.klynge.publishing.talking;

import dk.klynge.publishing.talking.TalkTemplate.Section;
import dk.klynge.publishing.talking.TalkTemplate.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The sections as they stand in the form: numbered fields, an empty one at the end for another. A
/// section whose titles are emptied goes out.
record TalkForm(List<Line> lines) {

  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_TEXT = 5000;

  /// @param key empty for a section that is new
  record Line(
      String key,
      String position,
      Set<Hearers> hearers,
      String titleDa,
      String titleEn,
      String slideDa,
      String slideEn,
      String pointsDa,
      String pointsEn) {

    boolean isEmpty() {
      return titleDa.isBlank() && titleEn.isBlank();
    }

    double place() {
      try {
        return Double.parseDouble(position.strip().replace(',', '.'));
      } catch (NumberFormatException none) {
        return Double.MAX_VALUE;
      }
    }

    Section section(String named) {
      return new Section(
          named,
          hearers,
          new Words(titleDa.strip(), written(slideDa), written(pointsDa)),
          new Words(titleEn.strip(), written(slideEn), written(pointsEn)));
    }
  }

  static TalkForm of(List<Section> sections) {
    var lines = new ArrayList<Line>();
    for (var section : sections) lines.add(line(section, lines.size() + 1));
    lines.add(
        new Line(
            "", "" + (lines.size() + 1), EnumSet.allOf(Hearers.class), "", "", "", "", "", ""));
    return new TalkForm(lines);
  }

  private static Line line(Section section, int position) {
    return new Line(
        section.key(),
        "" + position,
        section.hearers(),
        section.danish().title(),
        section.english().title(),
        String.join("\n", section.danish().slide()),
        String.join("\n", section.english().slide()),
        String.join("\n", section.danish().points()),
        String.join("\n", section.english().points()));
  }

  static TalkForm of(Map<String, String> sent) {
    return new TalkForm(
        IntStream.iterate(0, at -> sent.containsKey("title-da-" + at), at -> at + 1)
            .mapToObj(at -> line(sent, at))
            .toList());
  }

  private static Line line(Map<String, String> sent, int at) {
    var hearers = EnumSet.noneOf(Hearers.class);
    Arrays.stream(Hearers.values())
        .filter(one -> sent.containsKey(one.name() + "-" + at))
        .forEach(hearers::add);
    return new Line(
        value(sent, "key-", at),
        value(sent, "position-", at),
        hearers,
        value(sent, "title-da-", at),
        value(sent, "title-en-", at),
        value(sent, "slide-da-", at),
        value(sent, "slide-en-", at),
        value(sent, "points-da-", at),
        value(sent, "points-en-", at));
  }

  private static String value(Map<String, String> sent, String field, int at) {
    return sent.getOrDefault(field + at, "").replace("\r\n", "\n");
  }

  private static List<String> written(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /// What is wrong, by the id of the field.
  ///
  /// @param detail a field that does not exist; empty where the key says all
  record Wrong(String key, String detail) {}

  Map<String, Wrong> errors() {
    var errors = new LinkedHashMap<String, Wrong>();
    for (int at = 0; at < lines.size(); at++)
      if (!lines.get(at).isEmpty()) judge(lines.get(at), at, errors);
    if (lines.stream().allMatch(Line::isEmpty)) errors.put("title-da-0", wrong("none", ""));
    return errors;
  }

  private static void judge(Line line, int at, Map<String, Wrong> errors) {
    title("title-da-" + at, line.titleDa(), errors);
    title("title-en-" + at, line.titleEn(), errors);
    if (line.hearers().isEmpty()) errors.put("STAFF-" + at, wrong("hearers", ""));
    text("slide-da-" + at, line.slideDa(), errors);
    text("slide-en-" + at, line.slideEn(), errors);
    text("points-da-" + at, line.pointsDa(), errors);
    text("points-en-" + at, line.pointsEn(), errors);
  }

  private static void title(String field, String title, Map<String, Wrong> errors) {
    if (title.isBlank() || title.length() > LONGEST_TITLE) errors.put(field, wrong("title", ""));
    else text(field, title, errors);
  }

  private static void text(String field, String text, Map<String, Wrong> errors) {
    if (text.length() > LONGEST_TEXT) errors.put(field, wrong("long", ""));
    var unknown = Field.unknown(text.lines().toList());
    if (!unknown.isEmpty()) errors.put(field, wrong("field", "{" + unknown.getFirst() + "}"));
  }

  private static Wrong wrong(String what, String detail) {
    return new Wrong("publishing.talk.error." + what, detail);
  }

  /// In the order of their numbers; a new section gets a key from its English title.
  List<Section> sections() {
    var sections = new LinkedHashMap<String, Section>();
    lines.stream()
        .filter(line -> !line.isEmpty())
        .sorted(Comparator.comparingDouble(Line::place))
        .forEach(line -> {
          var key = line.key().matches("[a-z][a-z0-9-]*") ? line.key() : free(line, sections);
          sections.put(key, line.section(key));
        });
    return List.copyOf(sections.values());
  }

  private String free(Line line, Map<String, Section> taken) {
    var word = line.titleEn().strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    word = word.replaceAll("^[^a-z]+|-$", "");
    var start = word.isEmpty() ? "section" : word.substring(0, Math.min(30, word.length()));
    var used = lines.stream().map(Line::key).toList();
    return IntStream.iterate(1, at -> at + 1)
        .mapToObj(at -> at == 1 ? start : start + "-" + at)
        .filter(key -> !taken.containsKey(key) && !used.contains(key))
        .findFirst()
        .orElseThrow();
  }
}
