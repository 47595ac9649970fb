package dk.klynge.engine.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringTokenizer;

/// Reads the text format of the IP-MATCH group: a 0, the numbers of residents and hospitals, then a
/// line for each resident `id (tie) (tie) …` and for each hospital `id capacity (tie) …`; a number
/// without brackets is a tie of one.
final class HrtFile {

  private HrtFile() {}

  static Market read(Path file) throws IOException {
    var lines = Files.readAllLines(file);
    int residents = Integer.parseInt(lines.get(1).strip());
    int hospitals = Integer.parseInt(lines.get(2).strip());
    var builder = Market.builder();
    for (var line : lines.subList(3, 3 + residents)) {
      var words = words(line);
      var resident = "r" + words.nextToken();
      builder.candidate(resident);
      ranks(words, (id, rank) -> builder.wish(resident, "h" + id, rank));
    }
    for (var line : lines.subList(3 + residents, 3 + residents + hospitals)) {
      var words = words(line);
      var hospital = "h" + words.nextToken();
      builder.post(hospital, Integer.parseInt(words.nextToken()));
      ranks(words, (id, rank) -> builder.ranking(hospital, "r" + id, rank));
    }
    return Cases.usable(builder).market();
  }

  private interface Ranked {
    void add(String id, int rank);
  }

  private static StringTokenizer words(String line) {
    return new StringTokenizer(line.replace("(", " ( ").replace(")", " ) "));
  }

  private static void ranks(StringTokenizer words, Ranked list) {
    int rank = 1;
    boolean tie = false;
    while (words.hasMoreTokens()) {
      var word = words.nextToken();
      if (word.equals("(")) tie = true;
      else if (word.equals(")")) {
        tie = false;
        rank++;
      } else {
        list.add(word, rank);
        if (!tie) rank++;
      }
    }
  }
}
