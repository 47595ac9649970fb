package dk.klynge.engine.matching.lists;

import java.util.Arrays;
import java.util.BitSet;

/// Deferred acceptance in which candidates propose: of all stable matchings the best for every
/// candidate at once (Gale & Shapley 1962).
///
/// Linear in the lists: each entry is proposed at most once, and the mark of a post's worst holder
/// only moves towards better places.
public final class CandidatesPropose {

  /// While a place is free no candidate is worse than the worst holder.
  private static final int OPEN = Integer.MAX_VALUE;

  private final Lists lists;
  private final Strict strict;
  private final int[] next;
  private final int[] free;
  private final int[] worst;
  private final boolean[] holds;

  private CandidatesPropose(Strict strict) {
    this.strict = strict;
    lists = strict.lists();
    next = Arrays.copyOf(lists.start, lists.candidates);
    free = lists.capacity.clone();
    worst = new int[lists.posts];
    Arrays.fill(worst, OPEN);
    holds = new boolean[lists.entries()];
  }

  /// The entry of each candidate, or -1.
  public static int[] match(Strict strict) {
    return match(strict, new BitSet());
  }

  /// @param absent candidates who take no part
  public static int[] match(Strict strict, BitSet absent) {
    var run = new CandidatesPropose(strict);
    for (int c = 0; c < run.lists.candidates; c++)
      if (absent.get(c)) run.next[c] = run.lists.start[c + 1];
      else run.propose(c);
    return run.held();
  }

  /// The candidate goes down his list, and whoever is displaced goes on in his place.
  @SuppressWarnings("checkstyle:methodlength")
  private void propose(int candidate) {
    int[] order = strict.order();
    int[] place = strict.place();
    int c = candidate;
    while (next[c] < lists.start[c + 1]) {
      int e = order[next[c]];
      int p = lists.post[e];
      int at = place[e];
      int out = worst[p];
      if (at > out) {
        next[c]++;
        continue;
      }
      if (out == OPEN) {
        holds[at] = true;
        if (--free[p] == 0) worst[p] = lastHeld(lists.postStart[p + 1] - 1);
        return;
      }
      holds[out] = false;
      holds[at] = true;
      worst[p] = lastHeld(out - 1);
      c = lists.owner[strict.atPlace()[out]];
      next[c]++;
    }
  }

  private int lastHeld(int from) {
    int at = from;
    while (!holds[at]) at--;
    return at;
  }

  private int[] held() {
    var held = new int[lists.candidates];
    for (int c = 0; c < held.length; c++)
      held[c] = next[c] < lists.start[c + 1] ? strict.order()[next[c]] : -1;
    return held;
  }
}
