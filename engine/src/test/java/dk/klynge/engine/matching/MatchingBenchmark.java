package dk.klynge.engine.matching;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/// How much processor time matching takes from 10,000 to 1,000,000 candidates with 10 wishes each,
/// one post with 10 places for every 10 candidates. Run by hand; the arguments are the numbers of
/// candidates.
final class MatchingBenchmark {

  private static final int WISHES = 10;

  private MatchingBenchmark() {}

  public static void main(String[] arguments) {
    int[] sizes = {10_000, 100_000, 1_000_000};
    if (arguments.length > 0)
      sizes = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    for (int size : sizes)
      for (var ties : new int[] {1, 20}) {
        var market = read(size, ties);
        for (var side : Side.values()) {
          for (int run = 0; run < 3; run++) match(market, side, ties);
          if (ties == 1) often(market, side);
        }
      }
  }

  /// @param ties about how many neighbours of a post's list share a rank; 1: no ties
  private static Market read(int candidates, int ties) {
    long begun = processor();
    var random = new SplittableRandom(candidates);
    int posts = candidates / 10;
    var builder = Market.builder();
    var ids = new String[posts];
    for (int p = 0; p < posts; p++) {
      ids[p] = "p" + p;
      builder.post(ids[p], 10);
    }
    var length = new int[posts];
    for (int c = 0; c < candidates; c++) {
      var wishes = random.ints(0, posts).map(p -> Math.min(p, random.nextInt(posts))).distinct();
      var chosen = wishes.limit(WISHES).toArray();
      var id = "c" + random.nextInt(100, 1000) + c;
      for (int i = 0; i < WISHES; i++) {
        builder.wish(id, ids[chosen[i]], i + 1);
        int rank = ties == 1 ? scattered(length[chosen[i]]++) : 1 + random.nextInt(200 / ties);
        builder.ranking(ids[chosen[i]], id, rank);
      }
    }
    var market = ((Market.Built.Usable) builder.build()).market();
    print("read %,d, ties %d", seconds(begun), candidates, ties);
    return market;
  }

  /// A rank of its own for each number below a million, in no order.
  private static int scattered(int number) {
    return 1 + ((number * 0x9E3779B1) & 0xFFFFF);
  }

  private static void match(Market market, Side side, int ties) {
    long begun = processor();
    var outcome = Matcher.match(market, side, Effort.usual(market), 1);
    double seconds = seconds(begun);
    print(
        "  %,d candidates, ties %d, best for %s: %,d of at most %,d, %s",
        seconds,
        market.candidates(),
        ties,
        side,
        outcome.matching().size(),
        outcome.atMost(),
        outcome.assurance());
    begun = processor();
    if (!StabilityCheck.of(outcome.matching()).passed()) throw new AssertionError("not stable");
    print("    checked", seconds(begun));
  }

  /// By the clock, so that a thousandth of a second shows; it means something on an idle machine.
  private static void often(Market market, Side side) {
    var seconds = new double[9 + 1_000_000 / market.candidates()];
    for (int run = 0; run < seconds.length; run++) {
      long begun = System.nanoTime();
      Matcher.match(market, side, Effort.usual(market), 1);
      seconds[run] = (System.nanoTime() - begun) / 1e9;
    }
    Arrays.sort(seconds);
    System.out.printf(
        Locale.ROOT,
        "  %,d candidates, best for %s, by the clock: median of %d %.2f ms, of each candidate %.0f ns%n",
        market.candidates(),
        side,
        seconds.length,
        seconds[seconds.length / 2] * 1e3,
        seconds[seconds.length / 2] * 1e9 / market.candidates());
  }

  /// Processor time of this program, compiling and collecting included: other work on the machine
  /// does not count.
  private static long processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  private static double seconds(long begun) {
    return (processor() - begun) / 1e9;
  }

  private static void print(String format, double seconds, Object... details) {
    System.out.printf(Locale.ROOT, format + ": ", details);
    System.out.printf(Locale.ROOT, "%.3f s%n", seconds);
  }
}
