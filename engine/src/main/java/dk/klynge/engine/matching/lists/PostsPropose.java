package dk.klynge.engine.matching.lists;

import java.util.Arrays;
import java.util.BitSet;

/// Deferred acceptance in which posts propose: of all stable matchings the best for every post at
/// once, and the worst for every candidate. Linear in the lists: each entry is offered at most
/// once.
public final class PostsPropose {

  private static final long NOBODY = -1;

  private final Lists lists;
  private final Strict strict;
  private final BitSet absent;

  /// Of each entry in its candidate's order.
  private final int[] position;

  /// Of each candidate the entry held and, above it, its post: what an offer reads lies together.
  private final long[] held;

  private final int[] next;
  private final int[] taken;
  private final Turns turns;

  private PostsPropose(Strict strict, BitSet absent) {
    this.strict = strict;
    this.absent = absent;
    lists = strict.lists();
    position = strict.positions();
    held = new long[lists.candidates];
    Arrays.fill(held, NOBODY);
    next = Arrays.copyOf(lists.postStart, lists.posts);
    taken = new int[lists.posts];
    turns = new Turns(lists.posts);
  }

  /// The entry of each candidate, or -1.
  public static int[] match(Strict strict) {
    return match(strict, new BitSet());
  }

  /// @param absent candidates who take no part
  public static int[] match(Strict strict, BitSet absent) {
    var run = new PostsPropose(strict, absent);
    for (int p = 0; p < run.lists.posts; p++) run.offer(p);
    run.turns.take(run::offer);
    var entries = new int[run.held.length];
    for (int c = 0; c < entries.length; c++) entries[c] = (int) run.held[c];
    return entries;
  }

  /// The post goes down its list until it is full. Whoever leaves another post for it makes that
  /// post wait.
  private void offer(int p) {
    int[] listed = strict.atPlace();
    int end = lists.postStart[p + 1];
    int free = lists.capacity[p] - taken[p];
    int at = next[p];
    for (; free > 0 && at < end; at++) {
      int e = listed[at];
      int c = strict.candidateAt(at);
      long before = held[c];
      if (absent.get(c)) continue;
      if (before != NOBODY && !better(e, (int) before)) continue;
      held[c] = (long) p << 32 | e;
      free--;
      if (before != NOBODY) leave((int) (before >> 32));
    }
    next[p] = at;
    taken[p] = lists.capacity[p] - free;
  }

  /// Whether a candidate wishes one of his entries more than another.
  private boolean better(int entry, int than) {
    return strict.inOrder() ? entry < than : position[entry] < position[than];
  }

  private void leave(int post) {
    taken[post]--;
    turns.wait(post);
  }
}
