package dk.klynge.engine.matching.lists;

import java.util.Arrays;
import java.util.BitSet;

/// Deferred acceptance in which posts propose: of all stable matchings the best for every post at
/// once, and the worst for every candidate. Linear in the lists: each entry is offered at most
/// once.
public final class PostsPropose {

  private final Lists lists;
  private final Strict strict;
  private final BitSet absent;
  private final int[] position;
  private final int[] held;
  private final int[] next;
  private final int[] taken;
  private final int[] waiting;
  private int waits;

  private PostsPropose(Strict strict, BitSet absent) {
    this.strict = strict;
    this.absent = absent;
    lists = strict.lists();
    position = new int[lists.entries()];
    for (int i = 0; i < position.length; i++) position[strict.order()[i]] = i;
    held = new int[lists.candidates];
    Arrays.fill(held, -1);
    next = Arrays.copyOf(lists.postStart, lists.posts);
    taken = new int[lists.posts];
    waiting = new int[lists.posts];
  }

  /// The entry of each candidate, or -1.
  public static int[] match(Strict strict) {
    return match(strict, new BitSet());
  }

  /// @param absent candidates who take no part
  public static int[] match(Strict strict, BitSet absent) {
    var run = new PostsPropose(strict, absent);
    for (int p = 0; p < run.lists.posts; p++) {
      run.waiting[run.waits++] = p;
      while (run.waits > 0) run.offer(run.waiting[--run.waits]);
    }
    return run.held;
  }

  /// The post goes down its list until it is full. Whoever leaves another post for it makes that
  /// post wait, once: a post that was full waits no longer than until its place is offered again.
  private void offer(int p) {
    while (taken[p] < lists.capacity[p] && next[p] < lists.postStart[p + 1]) {
      int e = strict.atPlace()[next[p]++];
      int c = lists.owner[e];
      int before = held[c];
      if (absent.get(c)) continue;
      if (before >= 0 && position[before] < position[e]) continue;
      held[c] = e;
      taken[p]++;
      if (before < 0) continue;
      int left = lists.post[before];
      if (taken[left]-- == lists.capacity[left]) waiting[waits++] = left;
    }
  }
}
