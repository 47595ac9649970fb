package dk.klynge.engine.matching.ties;

import dk.klynge.engine.matching.lists.Lists;

/// Between which ranks the bar of each post lies: the rank of its worst holder, or one more than
/// its worst rank while a place is free.
///
/// Who clears even the lowest possible bar of a post must get it or one he likes no less; who does
/// not reach the highest cannot get it. What follows from that narrows other bars in turn.
final class Bars {

  private final Lists lists;
  private final int[] low;
  private final int[] high;
  private final int[] limit;

  private Bars(Lists lists, int[] low, int[] high, int[] limit) {
    this.lists = lists;
    this.low = low;
    this.high = high;
    this.limit = limit;
  }

  static Bars anywhere(Lists lists) {
    var high = new int[lists.posts()];
    for (int p = 0; p < high.length; p++) high[p] = open(lists, p);
    return new Bars(lists, new int[high.length], high, new int[lists.candidates()]);
  }

  private static int open(Lists lists, int p) {
    int end = lists.endAt(p);
    return end == lists.firstAt(p) ? 0 : lists.rankAtPost(lists.entryAt(end - 1)) + 1;
  }

  Bars copy() {
    return new Bars(lists, low.clone(), high.clone(), limit.clone());
  }

  Bars atMost(int post, int rank) {
    var copy = copy();
    copy.high[post] = Math.min(high[post], rank);
    return copy;
  }

  Bars above(int post, int rank) {
    var copy = copy();
    copy.low[post] = Math.max(low[post], rank + 1);
    return copy;
  }

  int low(int post) {
    return low[post];
  }

  int high(int post) {
    return high[post];
  }

  boolean allowed(int entry) {
    return lists.rankAtPost(entry) <= high[lists.post(entry)]
        && lists.rank(entry) <= limit[lists.owner(entry)];
  }

  /// The candidate must get a post.
  boolean mustHave(int candidate) {
    return limit[candidate] < Integer.MAX_VALUE;
  }

  /// All places of the post must be taken.
  boolean mustFill(int post) {
    return high[post] < open(lists, post);
  }

  /// Draws all simple conclusions; false where they contradict each other.
  boolean narrow() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int c = 0; c < limit.length; c++) limit[c] = limitOf(c);
      for (int p = 0; p < low.length; p++) {
        int least = firstFull(p);
        if (least > low[p]) {
          low[p] = least;
          changed = true;
        }
        int most = surelyFull(p);
        if (most < high[p]) {
          high[p] = most;
          changed = true;
        }
        if (low[p] > high[p]) return false;
      }
    }
    return true;
  }

  private int limitOf(int c) {
    for (int e = lists.first(c); e < lists.end(c); e++)
      if (lists.rankAtPost(e) < low[lists.post(e)]) return lists.rank(e);
    return Integer.MAX_VALUE;
  }

  /// The rank at which as many could have come as there are places.
  private int firstFull(int p) {
    int left = lists.capacity(p);
    for (int at = lists.firstAt(p); at < lists.endAt(p); at++)
      if (allowed(lists.entryAt(at)) && --left == 0) return lists.rankAtPost(lists.entryAt(at));
    return open(lists, p);
  }

  /// The rank at which so many have come that have nowhere else to go.
  private int surelyFull(int p) {
    int left = lists.capacity(p);
    for (int at = lists.firstAt(p); at < lists.endAt(p); at++)
      if (bound(lists.entryAt(at)) && --left == 0) return lists.rankAtPost(lists.entryAt(at));
    return Integer.MAX_VALUE;
  }

  private boolean bound(int entry) {
    int c = lists.owner(entry);
    if (!mustHave(c) || !allowed(entry)) return false;
    for (int e = lists.first(c); e < lists.end(c); e++) if (e != entry && allowed(e)) return false;
    return true;
  }
}
