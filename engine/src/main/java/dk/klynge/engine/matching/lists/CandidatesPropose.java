package dk.klynge.engine.matching.lists;

import java.util.Arrays;
import java.util.BitSet;

/// Deferred acceptance in which candidates propose: of all stable matchings the best for every
/// candidate at once (Gale & Shapley 1962).
///
/// Linear in the lists: each entry is proposed at most once, and the mark of a post's worst holder
/// only moves towards better places. What a step reads of a candidate lies side by side, and so does
/// what it reads of a post: with a million candidates it is the memory that takes the time.
public final class CandidatesPropose {

  /// While a place is free no candidate is worse than the worst holder.
  private static final int OPEN = Integer.MAX_VALUE;

  private static final int NOBODY = -1;

  private final Lists lists;
  private final Strict strict;
  private final int[] next;
  private final int[] free;
  private final int[] worst;

  /// The post of each entry and, above it, its place there; in the order of proposals.
  private final long[] proposals;

  /// Who holds each place, or [#NOBODY].
  private final int[] holder;

  private CandidatesPropose(Strict strict) {
    this.strict = strict;
    lists = strict.lists();
    next = Arrays.copyOf(lists.start, lists.candidates);
    free = lists.capacity.clone();
    worst = new int[lists.posts];
    Arrays.fill(worst, OPEN);
    proposals = new long[lists.entries()];
    int[] order = strict.order();
    int[] place = strict.place();
    for (int i = 0; i < proposals.length; i++)
      proposals[i] = (long) place[order[i]] << 32 | lists.post[order[i]];
    holder = new int[lists.entries()];
    Arrays.fill(holder, NOBODY);
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
  private void propose(int candidate) {
    int c = candidate;
    int end = lists.start[c + 1];
    int i = next[c];
    while (i < end) {
      long proposal = proposals[i];
      int p = (int) proposal;
      int at = (int) (proposal >> 32);
      int out = worst[p];
      if (at > out) {
        i++;
        continue;
      }
      next[c] = i;
      holder[at] = c;
      if (out == OPEN) {
        if (--free[p] == 0) worst[p] = lastHeld(lists.postStart[p + 1] - 1);
        return;
      }
      c = holder[out];
      holder[out] = NOBODY;
      worst[p] = lastHeld(out - 1);
      i = next[c] + 1;
      end = lists.start[c + 1];
    }
    next[c] = end;
  }

  private int lastHeld(int from) {
    int at = from;
    while (holder[at] == NOBODY) at--;
    return at;
  }

  private int[] held() {
    var held = new int[lists.candidates];
    for (int c = 0; c < held.length; c++)
      held[c] = next[c] < lists.start[c + 1] ? strict.order()[next[c]] : -1;
    return held;
  }
}
