package dk.klynge.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How one sequence of words or lines becomes another: which stretches are replaced by what. By the
/// longest common subsequence; two long texts that have nothing to do with each other are one
/// single replacement, because nobody reads their differences.
public final class Differences {

  private static final long MOST_CELLS = 4_000_000;

  /// Between words, space and what follows a word, such as a full stop.
  private static final Pattern BORDER =
      Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)|(?<=[\\p{L}\\p{N}])(?=\\p{Punct})");

  private Differences() {}

  /// What stands at `from` up to, and not including, `to` is replaced by `put`; an insertion has
  /// `from == to`, a deletion puts nothing.
  public record Edit(int from, int to, List<String> put) {
    public Edit {
      put = List.copyOf(put);
    }
  }

  /// A stretch of a text and what became of it.
  ///
  /// @param kind same, deleted or inserted
  public record Piece(String kind, String text) {}

  /// In order, never touching each other.
  public static List<Edit> between(List<String> before, List<String> after) {
    int head = head(before, after);
    int tail = tail(before, after, head);
    var old = before.subList(head, before.size() - tail);
    var now = after.subList(head, after.size() - tail);
    if (old.isEmpty() && now.isEmpty()) return List.of();
    if (old.isEmpty() || now.isEmpty() || (long) old.size() * now.size() > MOST_CELLS)
      return List.of(new Edit(head, head + old.size(), now));
    return walk(old, now, head);
  }

  private static int head(List<String> before, List<String> after) {
    int most = Math.min(before.size(), after.size());
    int same = 0;
    while (same < most && before.get(same).equals(after.get(same))) same++;
    return same;
  }

  private static int tail(List<String> before, List<String> after, int head) {
    int most = Math.min(before.size(), after.size()) - head;
    int same = 0;
    while (same < most
        && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) same++;
    return same;
  }

  private static List<Edit> walk(List<String> old, List<String> now, int offset) {
    var common = lengths(old, now);
    var edits = new ArrayList<Edit>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        i++;
        j++;
        continue;
      }
      int from = i;
      int first = j;
      while ((i < old.size() || j < now.size()) && !isSame(old, now, i, j)) {
        if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) i++;
        else j++;
      }
      edits.add(new Edit(offset + from, offset + i, now.subList(first, j)));
    }
    return edits;
  }

  private static boolean isSame(List<String> old, List<String> now, int i, int j) {
    return i < old.size() && j < now.size() && old.get(i).equals(now.get(j));
  }

  /// The length of the longest common subsequence from each pair of places on.
  private static int[][] lengths(List<String> old, List<String> now) {
    var common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--)
      for (int j = now.size() - 1; j >= 0; j--)
        common[i][j] =
            old.get(i).equals(now.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
    return common;
  }

  /// Words and the space between them; joined they are the text again.
  public static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(BORDER.split(text));
  }

  /// Two texts as one, word by word: what stayed, went and came.
  public static List<Piece> pieces(String before, String after) {
    var old = words(before);
    var pieces = new ArrayList<Piece>();
    int at = 0;
    for (var edit : between(old, words(after))) {
      add(pieces, "same", old.subList(at, edit.from()));
      add(pieces, "deleted", old.subList(edit.from(), edit.to()));
      add(pieces, "inserted", edit.put());
      at = edit.to();
    }
    add(pieces, "same", old.subList(at, old.size()));
    return pieces;
  }

  private static void add(List<Piece> pieces, String kind, List<String> words) {
    if (!words.isEmpty()) pieces.add(new Piece(kind, String.join("", words)));
  }
}
