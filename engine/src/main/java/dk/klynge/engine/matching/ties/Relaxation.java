package dk.klynge.engine.matching.ties;

import dk.klynge.engine.matching.lists.Lists;

/// The largest matching within the bars that gives a post to all who must have one and fills all
/// posts that must be full. It need not be stable, so its size is an upper bound.
final class Relaxation {

  private final Lists lists;
  private final int[] stamp;
  private final int[] via;
  private final int[] queue;
  private int round;

  Relaxation(Lists lists) {
    this.lists = lists;
    int n = Math.max(lists.posts(), lists.candidates());
    stamp = new int[n];
    via = new int[lists.posts()];
    queue = new int[n];
  }

  /// Repairs the matching of the problem this one came from.
  ///
  /// @return false where there is no such matching
  boolean repair(Bars bars, Standing standing) {
    int n = lists.candidates();
    for (int c = 0; c < n; c++)
      if (standing.held(c) >= 0 && !bars.allowed(standing.held(c))) standing.move(c, -1);
    for (int c = 0; c < n; c++)
      if (standing.held(c) < 0 && bars.mustHave(c) && !seat(bars, standing, c)) return false;
    for (int p = 0; p < lists.posts(); p++)
      while (bars.mustFill(p) && standing.taken(p) < lists.capacity(p))
        if (!fill(bars, standing, p)) return false;
    for (int c = 0; c < n; c++) if (standing.held(c) < 0) seat(bars, standing, c);
    return true;
  }

  /// Finds a place for a candidate; who must have one may take it from somebody who need not.
  private boolean seat(Bars bars, Standing standing, int candidate) {
    round++;
    boolean must = bars.mustHave(candidate);
    int tail = 0;
    int c = candidate;
    for (int head = -1; head < tail; ) {
      for (int e = lists.first(c); e < lists.end(c); e++) {
        int p = lists.post(e);
        if (stamp[p] == round || !bars.allowed(e)) continue;
        stamp[p] = round;
        via[p] = e;
        if (standing.taken(p) < lists.capacity(p)) return shift(standing, p);
        for (int i = 0; i < standing.taken(p); i++) {
          int other = lists.owner(standing.holder(p, i));
          if (must && !bars.mustHave(other)) {
            standing.move(other, -1);
            return shift(standing, p);
          }
          queue[tail++] = other;
        }
      }
      if (++head < tail) c = queue[head];
    }
    return false;
  }

  private boolean shift(Standing standing, int free) {
    int p = free;
    while (true) {
      int e = via[p];
      int before = standing.held(lists.owner(e));
      standing.move(lists.owner(e), e);
      if (before < 0) return true;
      p = lists.post(before);
    }
  }

  /// Finds a candidate for a post that must be full: one without a place, or from a post that may
  /// have free places; others may have to move along.
  private boolean fill(Bars bars, Standing standing, int post) {
    round++;
    stamp[post] = round;
    queue[0] = post;
    int tail = 1;
    for (int head = 0; head < tail; head++) {
      int p = queue[head];
      for (int at = lists.firstAt(p); at < lists.endAt(p); at++) {
        int e = lists.entryAt(at);
        int held = standing.held(lists.owner(e));
        if (held == e || !bars.allowed(e)) continue;
        int q = held < 0 ? -1 : lists.post(held);
        if (q < 0 || !bars.mustFill(q)) return pull(standing, e, post);
        if (stamp[q] == round) continue;
        stamp[q] = round;
        via[q] = e;
        queue[tail++] = q;
      }
    }
    return false;
  }

  /// Everyone on the path moves one on, beginning at the post that gains.
  private boolean pull(Standing standing, int entry, int post) {
    int length = 0;
    for (int e = entry; ; e = via[lists.post(e)]) {
      queue[length++] = e;
      if (lists.post(e) == post) break;
    }
    while (length > 0) {
      int e = queue[--length];
      standing.move(lists.owner(e), e);
    }
    return true;
  }
}
