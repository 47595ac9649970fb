package dk.klynge.development.competence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The competences as they stand in the form: numbered fields, empty ones at the end for more. One
/// whose names are emptied goes out.
record CompetenceForm(List<Line> lines) {

  private static final int LONGEST = 100;
  private static final int MORE = 2;

  CompetenceForm {
    lines = List.copyOf(lines);
  }

  /// @param code empty for a competence that is new
  record Line(String code, String position, String danish, String english, boolean retired) {

    boolean isEmpty() {
      return danish.isEmpty() && english.isEmpty();
    }

    double place() {
      try {
        return Double.parseDouble(position.replace(',', '.'));
      } catch (NumberFormatException none) {
        return Double.MAX_VALUE;
      }
    }
  }

  static CompetenceForm of(List<Entry> list) {
    var lines = new ArrayList<Line>();
    for (var one : list)
      lines.add(
          new Line(
              one.code(), "" + (lines.size() + 1), one.danish(), one.english(), one.retired()));
    for (int i = 0; i < MORE; i++) lines.add(new Line("", "" + (lines.size() + 1), "", "", false));
    return new CompetenceForm(lines);
  }

  static CompetenceForm of(Map<String, String> sent) {
    return new CompetenceForm(
        IntStream.iterate(0, at -> sent.containsKey("danish-" + at), at -> at + 1)
            .mapToObj(at ->
                new Line(
                    sent.getOrDefault("code-" + at, ""),
                    sent.getOrDefault("position-" + at, "").strip(),
                    sent.getOrDefault("danish-" + at, "").strip(),
                    sent.getOrDefault("english-" + at, "").strip(),
                    sent.containsKey("retired-" + at)))
            .toList());
  }

  /// Message key by the id of the field.
  ///
  /// @param used competences that may not go out, since something is about them
  Map<String, String> errors(Set<String> used) {
    var errors = new LinkedHashMap<String, String>();
    for (int at = 0; at < lines.size(); at++) {
      var line = lines.get(at);
      if (line.isEmpty() && used.contains(line.code())) errors.put("danish-" + at, "used");
      if (line.isEmpty()) continue;
      nameError("danish-" + at, line.danish(), errors);
      nameError("english-" + at, line.english(), errors);
    }
    doubled("danish-", Line::danish, errors);
    doubled("english-", Line::english, errors);
    if (lines.stream().allMatch(line -> line.isEmpty() || line.retired()))
      errors.putIfAbsent("danish-0", "none");
    return errors;
  }

  private static void nameError(String field, String name, Map<String, String> errors) {
    if (name.isEmpty()) errors.put(field, "empty");
    else if (name.length() > LONGEST) errors.put(field, "long");
  }

  /// Retired ones count: whoever wants one of these again puts it back into use.
  private void doubled(String field, Function<Line, String> name, Map<String, String> errors) {
    var seen = new HashMap<String, Integer>();
    for (int at = 0; at < lines.size(); at++) {
      var word = name.apply(lines.get(at)).toLowerCase(Locale.ROOT);
      if (!word.isEmpty() && seen.putIfAbsent(word, at) != null)
        errors.putIfAbsent(field + at, "doubled");
    }
  }

  /// In the order of their numbers; a new one gets a code from its English name.
  List<Entry> entries() {
    var list = new LinkedHashMap<String, Entry>();
    lines.stream()
        .filter(line -> !line.isEmpty())
        .sorted(Comparator.comparingDouble(Line::place))
        .forEach(line -> {
          var code = line.code().matches("[a-z-]+") ? line.code() : free(line, list.keySet());
          list.put(code, new Entry(code, line.danish(), line.english(), line.retired()));
        });
    return List.copyOf(list.values());
  }

  private String free(Line line, Set<String> taken) {
    var word = line.english().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    word = word.replaceAll("^-|-$", "");
    var code = word.isEmpty() ? "competence" : word;
    var known = lines.stream().map(Line::code).toList();
    // A cluster's own competences have codes that begin so.
    if (code.startsWith("own-")) code = "x-" + code;
    while (taken.contains(code) || known.contains(code)) code += "-x";
    return code;
  }
}
