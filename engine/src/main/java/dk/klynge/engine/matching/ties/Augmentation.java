package dk.klynge.engine.matching.ties;

import dk.klynge.engine.matching.lists.Lists;
import java.util.function.BooleanSupplier;

/// Finds a place for one more candidate by exchanges inside ties.
///
/// While the bar of no full post rises, every matching stays stable in which each candidate holds a
/// post whose bar he reaches and that he likes no less than any post whose bar he clears. Within
/// these pairs a shortest augmenting path is searched, from the candidate to a free place.
final class Augmentation {

  private final Standing standing;
  private final Lists lists;
  private final int[] stamp;
  private final int[] via;
  private final int[] queue;
  private int round;

  Augmentation(Standing standing) {
    this.standing = standing;
    this.lists = standing.lists;
    stamp = new int[lists.posts()];
    via = new int[lists.posts()];
    queue = new int[lists.posts()];
  }

  /// Tries some of those who have no place; some may get one.
  ///
  /// @param last the last to be tried, counted as in [Standing#alone]
  /// @param most how many of them
  /// @param reach how many posts one search may look at
  void some(int last, int most, int reach) {
    some(last, most, reach, () -> false);
  }

  /// Until it is stopped; whoever has not been tried then stays without a place. What stands in
  /// between is a stable matching.
  void some(int last, int most, int reach, BooleanSupplier stop) {
    int first = Math.max(0, last + 1 - most);
    for (int i = last; i >= first && !stop.getAsBoolean(); i--)
      if (i < standing.alone()) one(standing.alone(i), reach);
  }

  private boolean one(int candidate, int reach) {
    round++;
    int tail = extend(candidate, 0);
    if (tail < 0) return finish(~tail);
    for (int head = 0; head < tail && head < reach; head++) {
      int p = queue[head];
      for (int i = 0; i < standing.taken(p); i++) {
        tail = extend(lists.owner(standing.holder(p, i)), tail);
        if (tail < 0) return finish(~tail);
      }
    }
    return false;
  }

  /// Adds the posts a candidate could move to; an entry at a free place comes back as its
  /// complement.
  private int extend(int c, int from) {
    int tail = from;
    int limit = limit(c);
    for (int e = lists.first(c); e < lists.end(c) && lists.rank(e) <= limit; e++) {
      int p = lists.post(e);
      int bar = standing.bar(p);
      if (lists.rankAtPost(e) > bar) continue;
      if (bar == Standing.OPEN) return ~e;
      if (stamp[p] == round) continue;
      stamp[p] = round;
      via[p] = e;
      queue[tail++] = p;
    }
    return tail;
  }

  /// The rank beyond which the candidate would block with a post whose bar he clears.
  private int limit(int c) {
    for (int e = lists.first(c); e < lists.end(c); e++)
      if (lists.rankAtPost(e) < standing.bar(lists.post(e))) return lists.rank(e);
    return Integer.MAX_VALUE;
  }

  /// Everyone on the path moves up by one, the last into the free place first.
  private boolean finish(int entry) {
    int e = entry;
    while (true) {
      int before = standing.held(lists.owner(e));
      standing.move(lists.owner(e), e);
      if (before < 0) return true;
      e = via[lists.post(before)];
    }
  }
}
