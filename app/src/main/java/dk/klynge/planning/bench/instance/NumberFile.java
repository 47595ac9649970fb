package dk.klynge.planning.bench.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A text of numbers, line by line; blank lines do not count.
public final class NumberFile {

  private final Path file;
  private final List<String> lines;
  private int at;

  private NumberFile(Path file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  public static NumberFile open(Path file) throws BadInstance {
    try {
      return new NumberFile(file, Files.readAllLines(file));
    } catch (IOException e) {
      throw BadInstance.at(file, 0, "unreadable");
    }
  }

  /// One line with exactly so many numbers.
  public double[] next(int fields) throws BadInstance {
    var words = line().strip().split("\\s+", -1);
    if (words.length != fields) throw wrong("fields", fields, words.length);
    var numbers = new double[fields];
    for (int i = 0; i < fields; i++) numbers[i] = number(words[i]);
    return numbers;
  }

  /// So many numbers, on as many lines as they take.
  public double[] many(int count) throws BadInstance {
    var numbers = new double[count];
    int got = 0;
    while (got < count) {
      while (at < lines.size() && lines.get(at).isBlank()) at++;
      if (at == lines.size()) throw BadInstance.at(file, lines.size(), "ends-early");
      for (var word : lines.get(at++).strip().split("\\s+", -1)) {
        if (got == count) throw wrong("goes-on");
        numbers[got++] = number(word);
      }
    }
    return numbers;
  }

  /// The next line as it stands.
  public String line() throws BadInstance {
    while (at < lines.size() && lines.get(at).isBlank()) at++;
    if (at == lines.size()) throw BadInstance.at(file, lines.size(), "ends-early");
    return lines.get(at++);
  }

  public double number(String word) throws BadInstance {
    try {
      var number = Double.parseDouble(word);
      if (Double.isFinite(number)) return number;
    } catch (NumberFormatException e) {
      // told below, like what is infinite
    }
    throw wrong("no-number", word);
  }

  /// A whole number of this line.
  public int count(double number, int least, int most) throws BadInstance {
    if (number != Math.rint(number) || number < least || number > most)
      throw wrong("no-count", Double.toString(number), least, most);
    return (int) number;
  }

  public void end() throws BadInstance {
    while (at < lines.size() && lines.get(at).isBlank()) at++;
    if (at < lines.size()) throw BadInstance.at(file, at + 1L, "goes-on");
  }

  /// Something is wrong with the line read last.
  public BadInstance wrong(String key, Object... details) {
    return BadInstance.at(file, at, key, details);
  }
}
