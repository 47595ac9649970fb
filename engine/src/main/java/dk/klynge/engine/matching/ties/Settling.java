package dk.klynge.engine.matching.ties;

import dk.klynge.engine.matching.lists.Lists;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Brings a matching back to stability after a change: candidates without a place go down their
/// lists, free places are offered up the lists, until nobody is left who could gain with a post
/// that would gain too. Choices within a tie are drawn.
final class Settling {

  private final Standing standing;
  private final Lists lists;
  private final SplittableRandom random;
  private int[] work = new int[64];
  private int waiting;

  Settling(Standing standing, SplittableRandom random) {
    this.standing = standing;
    this.lists = standing.lists;
    this.random = random;
  }

  /// As [#put], by a whim: the candidate may like another post better, and looks again when all
  /// else is done.
  void force(int candidate, int entry) {
    wait(candidate);
    put(candidate, entry);
  }

  /// Moves a candidate to an entry; at a full post he takes the place of one of the worst holders.
  private void put(int candidate, int entry) {
    int before = standing.held(candidate);
    int p = lists.post(entry);
    if (standing.bar(p) != Standing.OPEN) displace(p);
    standing.move(candidate, entry);
    if (before >= 0) wait(~lists.post(before));
  }

  private void displace(int post) {
    int chosen = -1;
    int seen = 0;
    for (int i = 0; i < standing.taken(post); i++) {
      int e = standing.holder(post, i);
      if (lists.rankAtPost(e) == standing.bar(post) && random.nextInt(++seen) == 0) chosen = e;
    }
    standing.move(lists.owner(chosen), -1);
    wait(lists.owner(chosen));
  }

  /// False where it did not come to rest within so many steps; the caller then takes all back.
  boolean settle(int steps) {
    for (int step = 0; step < steps && waiting > 0; step++) {
      int next = work[--waiting];
      if (next >= 0) seek(next);
      else offer(~next);
    }
    boolean rest = waiting == 0;
    waiting = 0;
    return rest;
  }

  /// The candidate takes the first post of his list that gains by him, before what he holds.
  private void seek(int c) {
    int held = standing.held(c);
    int chosen = -1;
    int seen = 0;
    for (int e = lists.first(c); e < lists.end(c); e++) {
      if (chosen >= 0 && lists.rank(e) > lists.rank(chosen)) break;
      if (held >= 0 && lists.rank(e) >= lists.rank(held)) break;
      int bar = standing.bar(lists.post(e));
      if (lists.rankAtPost(e) >= bar) continue;
      boolean open = bar == Standing.OPEN;
      boolean openBefore = chosen >= 0 && standing.bar(lists.post(chosen)) == Standing.OPEN;
      if (open && !openBefore) seen = 0;
      else if (openBefore && !open) continue;
      if (random.nextInt(++seen) == 0) chosen = e;
    }
    if (chosen >= 0) put(c, chosen);
  }

  /// The post with a free place takes the best candidate who gains by it; who has no place goes
  /// before others of his tie.
  private void offer(int p) {
    if (standing.bar(p) != Standing.OPEN) return;
    int chosen = -1;
    int seen = 0;
    for (int at = lists.firstAt(p); at < lists.endAt(p); at++) {
      int e = lists.entryAt(at);
      if (chosen >= 0 && lists.rankAtPost(e) > lists.rankAtPost(chosen)) break;
      int held = standing.held(lists.owner(e));
      if (held >= 0 && lists.rank(held) <= lists.rank(e)) continue;
      boolean aloneBefore = chosen >= 0 && standing.held(lists.owner(chosen)) < 0;
      if (held < 0 && !aloneBefore) seen = 0;
      else if (aloneBefore && held >= 0) continue;
      if (random.nextInt(++seen) == 0) chosen = e;
    }
    if (chosen < 0) return;
    put(lists.owner(chosen), chosen);
    wait(~p);
  }

  private void wait(int what) {
    if (waiting == work.length) work = Arrays.copyOf(work, waiting * 2);
    work[waiting++] = what;
  }
}
