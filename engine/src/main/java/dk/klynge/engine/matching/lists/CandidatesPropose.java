package dk.klynge.engine.matching.lists;

import java.util.Arrays;

/// Deferred acceptance in which candidates propose: of all stable matchings the best for every
/// candidate at once (Gale & Shapley 1962).
///
/// Linear in the lists: each entry is proposed at most once, and the mark of a post's worst holder
/// only moves towards better places.
public final class CandidatesPropose {

  private final Lists lists;
  private final Strict strict;
  private final int[] next;
  private final int[] taken;
  private final int[] worst;
  private final boolean[] holds;

  private CandidatesPropose(Strict strict) {
    this.strict = strict;
    lists = strict.lists();
    next = Arrays.copyOf(lists.start, lists.candidates);
    taken = new int[lists.posts];
    worst = new int[lists.posts];
    holds = new boolean[lists.entries()];
  }

  /// The entry of each candidate, or -1.
  public static int[] match(Strict strict) {
    var run = new CandidatesPropose(strict);
    for (int c = 0; c < run.lists.candidates; c++) run.propose(c);
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
      if (taken[p] < lists.capacity[p]) {
        holds[at] = true;
        if (++taken[p] == lists.capacity[p]) worst[p] = lastHeld(lists.postStart[p + 1] - 1);
        return;
      }
      if (at > worst[p]) {
        next[c]++;
        continue;
      }
      int out = worst[p];
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
