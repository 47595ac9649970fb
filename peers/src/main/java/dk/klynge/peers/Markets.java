package dk.klynge.peers;

import dk.klynge.engine.matching.Market;
import dk.klynge.engine.matching.MarketBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringTokenizer;

/// Residents and hospitals with ties: from a file, and drawn by lot.
final class Markets {

  private static final int RESIDENTS_PER_HOSPITAL = 8;
  private static final double HOSPITAL_TIES = 0.8;

  private Markets() {}

  /// Reads the text format of the IP-MATCH group: a 0, the numbers of residents and hospitals, a
  /// line for each resident `id (tie) (tie) …`, then for each hospital `id capacity (tie) …`; a
  /// number without brackets is a tie of one.
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
    return usable(builder);
  }

  /// As many places as residents, three to six wishes each, some hospitals more popular than
  /// others, most of a hospital's list in ties.
  ///
  /// @param wishTies how often a resident likes a wish as much as the one before it
  static Market random(int residents, double wishTies, long seed) {
    var random = new SplittableRandom(seed);
    int hospitals = Math.max(6, residents / RESIDENTS_PER_HOSPITAL);
    var builder = Market.builder();
    var applicants = new ArrayList<ArrayList<String>>();
    for (int h = 0; h < hospitals; h++) {
      int places = (residents + h) / hospitals;
      builder.post("h" + h, places);
      applicants.add(new ArrayList<>());
    }
    for (int r = 0; r < residents; r++) {
      var chosen =
          random
              .ints(0, hospitals)
              .map(h -> Math.min(h, random.nextInt(hospitals)))
              .distinct()
              .limit(random.nextInt(3, 7))
              .toArray();
      int rank = 0;
      for (int h : chosen) {
        if (rank == 0 || random.nextDouble() >= wishTies) rank++;
        builder.wish("r" + r, "h" + h, rank);
        applicants.get(h).add(random.nextInt(applicants.get(h).size() + 1), "r" + r);
      }
    }
    for (int h = 0; h < hospitals; h++) rank(builder, "h" + h, applicants.get(h), random);
    return usable(builder);
  }

  private static void rank(
      MarketBuilder builder, String hospital, List<String> applicants, SplittableRandom random) {
    int rank = 0;
    for (var resident : applicants) {
      if (rank == 0 || random.nextDouble() >= HOSPITAL_TIES) rank++;
      builder.ranking(hospital, resident, rank);
    }
  }

  private static Market usable(MarketBuilder builder) {
    return switch (builder.build()) {
      case Market.Built.Usable(var market, var _) -> market;
      case Market.Built.Refused(var flaws) -> throw new IllegalArgumentException(flaws.toString());
    };
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
