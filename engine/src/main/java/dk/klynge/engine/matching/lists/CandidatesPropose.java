package dk.klynge.engine.matching.lists;

import java.util.Arrays;
import java.util.BitSet;

/// Deferred acceptance in which candidates propose: of all stable matchings the best for every
/// candidate at once (Gale & Shapley 1962).
///
/// Each entry is proposed at most once, and a proposal that displaces somebody takes the logarithm
/// of the post's places. What a step reads of a candidate lies side by side, and so does what it
/// reads of a post: with a million candidates it is the memory that takes the time.
public final class CandidatesPropose {

  /// While a place is free no candidate is worse than the worst holder.
  private static final int OPEN = Integer.MAX_VALUE;

  private final Lists lists;
  private final Strict strict;
  private final int[] next;
  private final int[] free;
  private final int[] worst;

  /// The post of each entry and, above it, its place there; in the order of proposals.
  private final long[] proposals;

  /// The places held of each post and, below them, by whom; the worst first where it is full.
  private final long[] held;

  private final int[] slot;

  private CandidatesPropose(Strict strict) {
    this.strict = strict;
    lists = strict.lists();
    next = Arrays.copyOf(lists.start, lists.candidates);
    free = new int[lists.posts];
    for (int p = 0; p < lists.posts; p++) free[p] = lists.room(p);
    worst = new int[lists.posts];
    Arrays.fill(worst, OPEN);
    proposals = new long[lists.entries()];
    int[] order = strict.order();
    int[] place = strict.place();
    for (int i = 0; i < proposals.length; i++)
      proposals[i] = (long) place[order[i]] << 32 | lists.post[order[i]];
    slot = new int[lists.posts + 1];
    for (int p = 0; p < lists.posts; p++) slot[p + 1] = slot[p] + lists.room(p);
    held = new long[slot[lists.posts]];
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
      long mine = (long) at << 32 | c;
      if (out == OPEN) {
        held[slot[p] + --free[p]] = mine;
        if (free[p] == 0) order(p);
        return;
      }
      c = (int) held[slot[p]];
      sink(p, 0, mine);
      i = next[c] + 1;
      end = lists.start[c + 1];
    }
    next[c] = end;
  }

  private void order(int p) {
    for (int k = (slot[p + 1] - slot[p]) / 2; k >= 0; k--) sink(p, k, held[slot[p] + k]);
  }

  /// Puts somebody into the heap of a full post from a position downwards.
  private void sink(int p, int from, long mine) {
    int first = slot[p];
    int size = slot[p + 1] - first;
    int k = from;
    for (int child = 2 * k + 1; child < size; child = 2 * k + 1) {
      if (child + 1 < size && held[first + child + 1] > held[first + child]) child++;
      if (held[first + child] <= mine) break;
      held[first + k] = held[first + child];
      k = child;
    }
    held[first + k] = mine;
    worst[p] = (int) (held[first] >> 32);
  }

  private int[] held() {
    var held = new int[lists.candidates];
    for (int c = 0; c < held.length; c++)
      held[c] = next[c] < lists.start[c + 1] ? strict.order()[next[c]] : -1;
    return held;
  }
}
