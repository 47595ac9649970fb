package dk.klynge.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How one value is found in a row: in the first of these columns that holds something, or a
/// constant; then cut out by a pattern, rewritten, and translated.
///
/// @param translations by folded text; empty = the text as it stands
/// @param otherwise what a text without translation becomes; empty = that is an error
/// @param join what stands between the columns where all of them together are the value
/// @param sharedBy the value counts only where several rows agree in this column
record CellRule(
    List<String> columns,
    Optional<String> join,
    Optional<String> sharedBy,
    String constant,
    Rewriting rewriting,
    Map<String, String> translations,
    Optional<String> otherwise) {

  record Rewriting(Optional<Pattern> pattern, Map<Pattern, String> rewrites) {

    static final Rewriting NONE = new Rewriting(Optional.empty(), Map.of());

    private String apply(String text) {
      var result = pattern.map(each -> cut(each, text)).orElse(text);
      for (var each : rewrites.entrySet())
        result = each.getKey().matcher(result).replaceAll(each.getValue());
      return result.strip();
    }

    private static String cut(Pattern pattern, String text) {
      var match = pattern.matcher(text);
      if (!match.find()) return "";
      var part = match.group(Math.min(1, match.groupCount()));
      return part == null ? "" : part;
    }
  }

  /// Nothing is in the file about this.
  static final CellRule NONE = ofColumns(List.of());

  static CellRule ofColumns(List<String> columns) {
    return new CellRule(
        columns,
        Optional.empty(),
        Optional.empty(),
        "",
        Rewriting.NONE,
        Map.of(),
        Optional.empty());
  }

  /// A value and the column it was found in.
  record Found(String text, String column) {}

  boolean isGiven(List<String> present) {
    return !constant.isEmpty() || columns.stream().anyMatch(present::contains);
  }

  Found find(Map<String, String> cells) {
    if (join.isPresent()) return joined(cells, join.get());
    for (var column : columns) {
      var text = rewriting.apply(Spelling.clean(cells.getOrDefault(column, "")));
      if (!text.isEmpty()) return new Found(text, column);
    }
    return new Found(constant, first());
  }

  private Found joined(Map<String, String> cells, String between) {
    var text =
        columns.stream()
            .map(column -> Spelling.clean(cells.getOrDefault(column, "")))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(between));
    return new Found(rewriting.apply(text), first());
  }

  private String first() {
    return columns.isEmpty() ? "" : columns.getFirst();
  }

  /// The translation; empty where the text has none.
  Optional<String> translate(String text) {
    if (translations.isEmpty() || text.isEmpty() || text.equals(constant)) return Optional.of(text);
    return Optional.ofNullable(translations.get(Spelling.fold(text))).or(() -> otherwise);
  }
}
