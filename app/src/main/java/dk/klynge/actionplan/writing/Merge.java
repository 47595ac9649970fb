package dk.klynge.actionplan.writing;

import dk.klynge.ui.Differences;
import dk.klynge.ui.Differences.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Two texts that came of the same one become one text again: line by line, and where both changed
/// the same line, word by word. Where both put something in at the same place, both are kept,
/// theirs first. Only where both replaced the same words people must say what is meant.
final class Merge {

  private Merge() {}

  /// Empty where the two cannot be merged.
  static Optional<String> of(String base, String theirs, String mine) {
    if (mine.equals(theirs) || mine.equals(base)) return Optional.of(theirs);
    if (theirs.equals(base)) return Optional.of(mine);
    return merged(lines(base), new Sides(lines(theirs), lines(mine)), Level.LINES).map(Merge::text);
  }

  private enum Level {
    LINES,
    WORDS
  }

  private record Sides(List<String> theirs, List<String> mine) {}

  /// An edit and whose it is.
  private record Owned(Edit edit, boolean theirs) {}

  private static Optional<List<String>> merged(List<String> base, Sides sides, Level level) {
    var edits = edits(base, sides);
    var result = new ArrayList<String>();
    int at = 0;
    for (int i = 0; i < edits.size(); ) {
      var group = group(edits, i);
      int from = group.getFirst().edit().from();
      int to = group.stream().mapToInt(one -> one.edit().to()).max().orElseThrow();
      result.addAll(base.subList(at, from));
      var agreed = agreed(base.subList(from, to), group, from, level);
      if (agreed.isEmpty()) return Optional.empty();
      result.addAll(agreed.get());
      at = to;
      i += group.size();
    }
    result.addAll(base.subList(at, base.size()));
    return Optional.of(result);
  }

  private static List<Owned> edits(List<String> base, Sides sides) {
    var theirs =
        Differences.between(base, sides.theirs()).stream().map(edit -> new Owned(edit, true));
    var mine = Differences.between(base, sides.mine()).stream().map(edit -> new Owned(edit, false));
    return Stream.concat(theirs, mine)
        .sorted(
            Comparator.comparingInt((Owned one) -> one.edit().from())
                .thenComparingInt(one -> one.edit().to()))
        .toList();
  }

  /// The edits from the first on that touch the same stretch.
  private static List<Owned> group(List<Owned> edits, int first) {
    var group = new ArrayList<>(List.of(edits.get(first)));
    int from = edits.get(first).edit().from();
    int to = edits.get(first).edit().to();
    for (int i = first + 1; i < edits.size(); i++) {
      var next = edits.get(i).edit();
      boolean together = from == to ? next.from() == from && next.to() == from : next.from() < to;
      if (!together) break;
      group.add(edits.get(i));
      to = Math.max(to, next.to());
    }
    return group;
  }

  private static Optional<List<String>> agreed(
      List<String> base, List<Owned> group, int offset, Level level) {
    var theirs = applied(base, group.stream().filter(Owned::theirs).toList(), offset);
    var mine = applied(base, group.stream().filter(one -> !one.theirs()).toList(), offset);
    if (group.stream().noneMatch(Owned::theirs) || theirs.equals(mine)) return Optional.of(mine);
    if (group.stream().allMatch(Owned::theirs)) return Optional.of(theirs);
    if (base.isEmpty()) return Optional.of(both(theirs, mine));
    if (level == Level.WORDS) return Optional.empty();
    var words = new Sides(words(theirs), words(mine));
    return merged(words(base), words, Level.WORDS).map(all -> lines(text(all)));
  }

  /// Put in at the same place; where one is the other's beginning it was only written further.
  private static List<String> both(List<String> theirs, List<String> mine) {
    var their = String.join("", theirs);
    var own = String.join("", mine);
    if (own.strip().startsWith(their.strip())) return mine;
    if (their.strip().startsWith(own.strip())) return theirs;
    return Stream.concat(theirs.stream(), mine.stream()).toList();
  }

  private static List<String> applied(List<String> base, List<Owned> edits, int offset) {
    var result = new ArrayList<String>();
    int at = 0;
    for (var owned : edits) {
      var edit = owned.edit();
      result.addAll(base.subList(at, edit.from() - offset));
      result.addAll(edit.put());
      at = edit.to() - offset;
    }
    result.addAll(base.subList(at, base.size()));
    return result;
  }

  private static List<String> words(List<String> lines) {
    return Differences.words(String.join("", lines));
  }

  /// Every line with its end, the last one too.
  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of((text + "\n").split("(?<=\n)"));
  }

  private static String text(List<String> lines) {
    var joined = String.join("", lines);
    return joined.endsWith("\n") ? joined.substring(0, joined.length() - 1) : joined;
  }
}
