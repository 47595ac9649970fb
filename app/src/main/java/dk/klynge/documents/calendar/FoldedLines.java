package dk.klynge.documents.calendar;

/// Lines of at most 75 bytes, as RFC 5545 (3.1) asks; a longer one goes on after a line break and a
/// space. No letter is cut in two.
final class FoldedLines {

  private static final int LONGEST = 75;

  private FoldedLines() {}

  static String of(String lines) {
    var folded = new StringBuilder(lines.length() + lines.length() / 20);
    var length = 0;
    for (var letter : lines.codePoints().toArray()) {
      var size = bytes(letter);
      if (letter != '\r' && letter != '\n' && length + size > LONGEST) {
        folded.append("\r\n ");
        length = 1;
      }
      folded.appendCodePoint(letter);
      length = letter == '\n' ? 0 : length + size;
    }
    return folded.toString();
  }

  private static int bytes(int letter) {
    if (letter < 0x80) return 1;
    if (letter < 0x800) return 2;
    return letter < 0x10000 ? 3 : 4;
  }
}
