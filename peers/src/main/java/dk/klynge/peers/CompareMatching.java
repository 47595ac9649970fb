package dk.klynge.peers;

import dk.klynge.engine.matching.Effort;
import dk.klynge.engine.matching.Market;
import dk.klynge.engine.matching.Matcher;
import dk.klynge.engine.matching.Matching;
import dk.klynge.engine.matching.Outcome;
import dk.klynge.engine.matching.Side;
import dk.klynge.engine.matching.StabilityCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Klynge's matching with ties beside CP-SAT on the same lists: random ones of 20 to 100 residents,
/// then the files named.
///
///     CompareMatching --instances 20 --seconds 60 --threads 1 --seed 1 FILE...
///
/// Exit code 3 where the two contradict each other: both sizes are proved and differ, one has more
/// than the other says there can be, or one is not stable.
public final class CompareMatching {

  private static final int CONTRADICTION = 3;

  private final Map<String, String> options =
      new TreeMap<>(Map.of("instances", "20", "seconds", "60", "threads", "1", "seed", "1"));
  private final List<Path> files = new ArrayList<>();
  private final List<String> contradictions = new ArrayList<>();

  private CompareMatching(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (!arguments[i].startsWith("--")) files.add(Path.of(arguments[i]));
      else if (i + 1 == arguments.length || !options.containsKey(arguments[i].substring(2)))
        throw new IllegalArgumentException(arguments[i]);
      else options.put(arguments[i].substring(2), arguments[++i]);
    }
  }

  static void main(String[] arguments) throws IOException {
    var compare = new CompareMatching(arguments);
    compare.run();
    compare.contradictions.forEach(System.err::println);
    if (!compare.contradictions.isEmpty()) System.exit(CONTRADICTION);
  }

  private void run() throws IOException {
    int instances = Integer.parseInt(option("instances"));
    long seed = Long.parseLong(option("seed"));
    System.out.println(
        "| instance | posts | pairs | CP-SAT | at most | s | Klynge | at most | s |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    for (int k = 0; k < instances; k++) {
      int residents = 20 + 80 * k / Math.max(1, instances - 1);
      double wishTies = k % 2 == 0 ? 0 : 0.2;
      compare(residents + (k % 2 == 0 ? "" : "+"), Markets.random(residents, wishTies, seed + k));
    }
    for (var file : files) compare(String.valueOf(file.getFileName()), Markets.read(file));
  }

  private String option(String name) {
    return options.getOrDefault(name, "");
  }

  private void compare(String name, Market market) {
    long seed = Long.parseLong(option("seed"));
    var effort =
        new Solver.Effort(
            Double.parseDouble(option("seconds")), Integer.parseInt(option("threads")), seed);
    var theirs = StableModel.solve(market, effort);
    long begun = System.nanoTime();
    var ours = Matcher.match(market, Side.CANDIDATES, Effort.usual(market), seed);
    double seconds = (System.nanoTime() - begun) / 1e9;
    int pairs = 0;
    for (int c = 0; c < market.candidates(); c++) pairs += market.wishes(c);
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %s | %d | %.2f | %s | %d | %.2f |%n",
        name,
        market.posts(),
        pairs,
        size(theirs.size(), theirs.proved()),
        theirs.atMost(),
        theirs.seconds(),
        size(ours.matching().size(), ours.matching().size() == ours.atMost()),
        ours.atMost(),
        seconds);
    contradictions(theirs, ours).forEach(what -> contradictions.add(name + ": " + what));
  }

  private static String size(int size, boolean proved) {
    return proved ? "**" + size + "**" : Integer.toString(size);
  }

  /// Everything that cannot be true of both.
  static List<String> contradictions(StableModel.Found theirs, Outcome ours) {
    var found = new ArrayList<String>();
    int size = ours.matching().size();
    if (theirs.proved() && size == ours.atMost() && size != theirs.size())
      found.add("CP-SAT proves %d, Klynge %d".formatted(theirs.size(), size));
    if (theirs.size() > ours.atMost())
      found.add("CP-SAT has %d, Klynge says at most %d".formatted(theirs.size(), ours.atMost()));
    if (size > theirs.atMost())
      found.add("Klynge has %d, CP-SAT says at most %d".formatted(size, theirs.atMost()));
    theirs.matching().stream()
        .filter(matching -> !stable(matching))
        .forEach(_ -> found.add("what CP-SAT found is not stable"));
    if (!stable(ours.matching())) found.add("what Klynge found is not stable");
    return found;
  }

  private static boolean stable(Matching matching) {
    return StabilityCheck.of(matching).passed();
  }
}
