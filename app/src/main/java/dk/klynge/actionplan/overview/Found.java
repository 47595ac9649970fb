package dk.klynge.actionplan.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words that somebody looks for. All of them must occur, in any order, also as a part of a
/// longer word.
record Found(List<String> words) {

  static Found of(String text) {
    return new Found(
        Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .distinct()
            .limit(10)
            .toList());
  }

  boolean in(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(lower::contains);
  }

  List<Run> runs(String text) {
    if (words.isEmpty()) return List.of(new Run(text, false));
    var any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    var pattern = Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    var runs = new ArrayList<Run>();
    int at = 0;
    for (var match : pattern.matcher(text).results().toList()) {
      if (match.start() > at) runs.add(new Run(text.substring(at, match.start()), false));
      runs.add(new Run(match.group(), true));
      at = match.end();
    }
    if (at < text.length()) runs.add(new Run(text.substring(at), false));
    return runs;
  }

  /// A stretch of a text, marked where it is what was looked for.
  record Run(String text, boolean marked) {}
}
