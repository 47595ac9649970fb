package dk.klynge.documents;

import java.util.ArrayList;
import java.util.List;

/// Files or words of a command that cannot be used; each line says why, by file, row and column
/// where there is one.
public final class BadInput extends Exception {

  private static final int MOST_LINES = 20;

  private final List<String> lines;

  public BadInput(List<String> lines) {
    super(String.join("\n", lines));
    this.lines = List.copyOf(lines);
  }

  public BadInput(String line) {
    this(List.of(line));
  }

  /// The first lines of many, and how many more there are.
  public static BadInput of(List<String> lines, Sentences sentences) {
    if (lines.size() <= MOST_LINES) return new BadInput(lines);
    var shown = new ArrayList<>(lines.subList(0, MOST_LINES));
    shown.add(sentences.more(lines.size() - MOST_LINES));
    return new BadInput(shown);
  }

  public List<String> lines() {
    return lines;
  }
}
