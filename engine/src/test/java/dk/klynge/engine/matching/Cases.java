package dk.klynge.engine.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Small random markets, and all there is to say about them by trying everything.
///
/// @param wish rank of each post at each candidate, 0: not wished
/// @param ranking rank of each candidate at each post, 0: not ranked
record Cases(int[][] wish, int[][] ranking, int[] capacity) {

  enum Ties {
    NONE,
    SOME
  }

  static Cases random(long seed, Ties ties) {
    var random = new SplittableRandom(seed);
    int n = 1 + random.nextInt(6);
    int m = 1 + random.nextInt(6);
    var capacity = random.ints(m, 1, random.nextBoolean() ? 2 : 4).toArray();
    return new Cases(ranks(random, n, m, ties), ranks(random, m, n, ties), capacity);
  }

  private static int[][] ranks(SplittableRandom random, int rows, int columns, Ties ties) {
    var ranks = new int[rows][columns];
    int longest = 2 + random.nextInt(5);
    boolean strict = ties == Ties.NONE || random.nextInt(4) == 0;
    for (var row : ranks) {
      var order = new ArrayList<Integer>();
      for (int j = 0; j < columns; j++) order.add(random.nextInt(order.size() + 1), j);
      int rank = 1;
      for (int j : order.subList(0, Math.min(longest, columns))) {
        row[j] = rank;
        if (strict || random.nextInt(3) == 0) rank++;
      }
    }
    return ranks;
  }

  static String candidate(int c) {
    return "c" + c;
  }

  static String post(int p) {
    return "p" + p;
  }

  MarketBuilder builder() {
    var builder = Market.builder();
    for (int p = 0; p < capacity.length; p++) builder.post(post(p), capacity[p]);
    for (int c = 0; c < wish.length; c++) builder.candidate(candidate(c));
    for (int c = 0; c < wish.length; c++)
      for (int p = 0; p < capacity.length; p++) {
        if (wish[c][p] > 0) builder.wish(candidate(c), post(p), wish[c][p]);
        if (ranking[p][c] > 0) builder.ranking(post(p), candidate(c), ranking[p][c]);
      }
    return builder;
  }

  Market market() {
    return usable(builder()).market();
  }

  static Market.Built.Usable usable(MarketBuilder builder) {
    return switch (builder.build()) {
      case Market.Built.Usable usable -> usable;
      case Market.Built.Refused(var flaws) -> throw new AssertionError(flaws);
    };
  }

  /// All stable matchings: the post of each candidate, -1: none.
  List<int[]> stable() {
    var found = new ArrayList<int[]>();
    extend(new int[wish.length], 0, found);
    return found;
  }

  int largest() {
    return stable().stream().mapToInt(Cases::size).max().orElseThrow();
  }

  static int size(int[] posts) {
    int size = 0;
    for (int p : posts) if (p >= 0) size++;
    return size;
  }

  private void extend(int[] posts, int c, List<int[]> found) {
    if (c == posts.length) {
      if (blocking(posts) == 0) found.add(posts.clone());
      return;
    }
    for (int p = -1; p < capacity.length; p++) {
      if (p >= 0 && (wish[c][p] == 0 || ranking[p][c] == 0 || holders(posts, c, p) == capacity[p]))
        continue;
      posts[c] = p;
      extend(posts, c + 1, found);
    }
  }

  private static int holders(int[] posts, int upTo, int p) {
    int count = 0;
    for (int c = 0; c < upTo; c++) if (posts[c] == p) count++;
    return count;
  }

  int blocking(int[] posts) {
    int blocking = 0;
    for (int c = 0; c < posts.length; c++)
      for (int p = 0; p < capacity.length; p++) if (blocks(posts, c, p)) blocking++;
    return blocking;
  }

  private boolean blocks(int[] posts, int c, int p) {
    if (wish[c][p] == 0 || ranking[p][c] == 0) return false;
    if (posts[c] >= 0 && wish[c][posts[c]] <= wish[c][p]) return false;
    if (holders(posts, posts.length, p) < capacity[p]) return true;
    for (int other = 0; other < posts.length; other++)
      if (posts[other] == p && ranking[p][other] > ranking[p][c]) return true;
    return false;
  }
}
