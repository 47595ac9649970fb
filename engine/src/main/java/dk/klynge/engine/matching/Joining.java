package dk.klynge.engine.matching;

import dk.klynge.engine.matching.lists.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Joins wishes and rankings to the pairs in which both rank each other, in time linear in the
/// rows.
final class Joining {

  private static final int NONE = -1;

  private final MarketBuilder from;
  private final int count;
  private final int[] wishOf;
  private final int[] rankingOf;
  private final List<OneSided> dropped = new ArrayList<>();
  private final int[] start;
  private int[] post;
  private int[] rank;
  private int[] rankAtPost;
  private int entries;

  Joining(MarketBuilder from) {
    this.from = from;
    count = from.candidates.size();
    wishOf = new int[from.posts.size()];
    rankingOf = new int[from.posts.size()];
    Arrays.fill(wishOf, NONE);
    Arrays.fill(rankingOf, NONE);
    start = new int[count + 1];
    int most = Math.min(from.wishes.size(), from.rankings.size()) + from.present.size();
    post = new int[most];
    rank = new int[most];
    rankAtPost = new int[most];
  }

  Market.Built.Usable join() {
    var wishes = from.wishes.byCandidate(count);
    var rankings = from.rankings.byCandidate(count);
    for (int c = 0; c < count; c++) {
      mark(Side.CANDIDATES, wishes, c, wishOf);
      mark(Side.POSTS, rankings, c, rankingOf);
      candidate(c, wishes, rankings);
      clear(from.wishes, wishes, c, wishOf);
      clear(from.rankings, rankings, c, rankingOf);
      start[c + 1] = entries;
    }
    var capacity = new int[from.posts.size()];
    for (int p = 0; p < capacity.length; p++) capacity[p] = from.capacity(p);
    post = Arrays.copyOf(post, entries);
    rank = Arrays.copyOf(rank, entries);
    rankAtPost = Arrays.copyOf(rankAtPost, entries);
    var lists = new Lists(start, post, rank, rankAtPost, capacity);
    var market = new Market(from.candidates, from.posts, lists, rank, rankAtPost);
    return new Market.Built.Usable(market, dropped);
  }

  private Rows rows(Side by) {
    return by == Side.CANDIDATES ? from.wishes : from.rankings;
  }

  private void mark(Side by, Rows.ByCandidate grouped, int c, int[] rowOf) {
    var rows = rows(by);
    for (int i = grouped.start()[c]; i < grouped.start()[c + 1]; i++) {
      int row = grouped.rows()[i];
      int p = rows.post(row);
      if (rowOf[p] == NONE) rowOf[p] = row;
      else from.flaws.add(new Flaw.RankedTwice(by, from.candidates.id(c), from.posts.id(p), row));
    }
  }

  private static void clear(Rows rows, Rows.ByCandidate grouped, int c, int[] rowOf) {
    for (int i = grouped.start()[c]; i < grouped.start()[c + 1]; i++)
      rowOf[rows.post(grouped.rows()[i])] = NONE;
  }

  /// The pairs of one candidate, the most wished first.
  private void candidate(int c, Rows.ByCandidate wishes, Rows.ByCandidate rankings) {
    int first = entries;
    int present = from.present.getOrDefault(c, NONE);
    int last = Integer.MAX_VALUE;
    if (present != NONE && wishOf[present] != NONE) last = from.wishes.rank(wishOf[present]);
    for (int i = wishes.start()[c]; i < wishes.start()[c + 1]; i++) {
      int row = wishes.rows()[i];
      int p = from.wishes.post(row);
      int wished = from.wishes.rank(row);
      if (wishOf[p] != row) continue;
      if (p == present) add(p, wished, 0);
      else if (rankingOf[p] == NONE) drop(Side.CANDIDATES, c, p, wished);
      else if (wished <= last) add(p, wished, from.rankings.rank(rankingOf[p]));
    }
    for (int i = rankings.start()[c]; i < rankings.start()[c + 1]; i++) {
      int row = rankings.rows()[i];
      int p = from.rankings.post(row);
      if (wishOf[p] == NONE && p != present) drop(Side.POSTS, c, p, from.rankings.rank(row));
    }
    sort(first);
    if (present != NONE && wishOf[present] == NONE)
      add(present, entries == first ? 1 : rank[entries - 1] + 1, 0);
  }

  private void add(int p, int wished, int ranked) {
    post[entries] = p;
    rank[entries] = wished;
    rankAtPost[entries++] = ranked;
  }

  private void drop(Side by, int c, int p, int given) {
    dropped.add(new OneSided(by, from.candidates.id(c), from.posts.id(p), given));
  }

  /// Lists are short and mostly written in order: insertion is fast and keeps what is tied in the
  /// order in which it was written.
  private void sort(int first) {
    for (int i = first + 1; i < entries; i++)
      for (int j = i; j > first && rank[j - 1] > rank[j]; j--) {
        swap(post, j);
        swap(rank, j);
        swap(rankAtPost, j);
      }
  }

  private static void swap(int[] values, int j) {
    int before = values[j - 1];
    values[j - 1] = values[j];
    values[j] = before;
  }
}
