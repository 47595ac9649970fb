package dk.klynge.engine.matching.ties;

import dk.klynge.engine.matching.lists.Lists;
import java.util.Arrays;
import java.util.SplittableRandom;

/// A stable matching with at least two thirds of the pairs of the largest, whatever the ties:
/// Király, Linear Time Local Approximation Algorithm for Maximum Stable Marriage, Algorithms 6
/// (2013), with places instead of single persons.
///
/// Candidates propose. Who has come to the end of his list begins once more, *promoted*: posts
/// prefer him to others of his tie. Among posts he likes alike a candidate asks one with a free
/// place first. While such a post stays free for a candidate, the full post that holds him gives
/// him up for anyone. What remains free is drawn by lot.
public final class Approximation {

  private static final int GIVEN_UP = 2;

  private final Lists lists;
  private final SplittableRandom random;
  private final int[] held;
  private final byte[] turn;
  private final boolean[] refused;
  private final int[] firstSlot;
  private final int[] slots;
  private final int[] taken;
  private final int[] head;

  private Approximation(Lists lists, SplittableRandom random) {
    this.lists = lists;
    this.random = random;
    held = new int[lists.candidates()];
    Arrays.fill(held, -1);
    turn = new byte[lists.candidates()];
    refused = new boolean[lists.entries()];
    firstSlot = new int[lists.posts() + 1];
    for (int p = 0; p < lists.posts(); p++) firstSlot[p + 1] = firstSlot[p] + lists.room(p);
    slots = new int[firstSlot[lists.posts()]];
    taken = new int[lists.posts()];
    head = new int[lists.candidates()];
  }

  /// The entry of each candidate, or -1.
  public static int[] match(Lists lists, SplittableRandom random) {
    var run = new Approximation(lists, random);
    var order = run.shuffled();
    for (int c : order) run.propose(c);
    return run.held;
  }

  private int[] shuffled() {
    var order = new int[lists.candidates()];
    for (int i = 0; i < order.length; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
      head[i] = lists.first(i);
    }
    return order;
  }

  private void propose(int candidate) {
    int c = candidate;
    while (c >= 0) {
      int e = favourite(c);
      if (e >= 0) c = ask(e);
      else if (++turn[c] == GIVEN_UP) return;
      else {
        head[c] = lists.first(c);
        Arrays.fill(refused, lists.first(c), lists.end(c), false);
      }
    }
  }

  /// The best post that has not refused him; with a free place before others of the tie.
  private int favourite(int c) {
    while (head[c] < lists.end(c) && refused[head[c]]) head[c]++;
    int chosen = -1;
    int seen = 0;
    for (int e = head[c]; e < lists.end(c) && lists.rank(e) == lists.rank(head[c]); e++) {
      if (refused[e]) continue;
      if (free(lists.post(e))) return e;
      if (random.nextInt(++seen) == 0) chosen = e;
    }
    return chosen;
  }

  private boolean free(int post) {
    return taken[post] < lists.capacity(post);
  }

  /// The candidate asks; whoever has no place after that is the answer, -1: nobody.
  private int ask(int e) {
    int p = lists.post(e);
    int c = lists.owner(e);
    if (free(p)) {
      slots[firstSlot[p] + taken[p]++] = e;
      held[c] = e;
      return -1;
    }
    int slot = uncertain(p);
    boolean elsewhere = slot >= 0;
    if (!elsewhere) slot = weakest(p);
    int out = slots[slot];
    if (!elsewhere && !better(e, out)) {
      refused[e] = true;
      return c;
    }
    slots[slot] = e;
    held[c] = e;
    held[lists.owner(out)] = -1;
    refused[out] = !elsewhere;
    return lists.owner(out);
  }

  private boolean better(int e, int than) {
    int difference = lists.rankAtPost(e) - lists.rankAtPost(than);
    return difference < 0 || (difference == 0 && turn[lists.owner(e)] > turn[lists.owner(than)]);
  }

  /// The place whose holder may go to a free post that he likes alike, or -1.
  private int uncertain(int p) {
    for (int slot = firstSlot[p];
        slot < firstSlot[p + 1] && slot < firstSlot[p] + taken[p];
        slot++) {
      int e = slots[slot];
      if (freeBeside(e, -1) || freeBeside(e, 1)) return slot;
    }
    return -1;
  }

  private boolean freeBeside(int entry, int step) {
    int c = lists.owner(entry);
    for (int e = entry + step; e >= lists.first(c) && e < lists.end(c); e += step) {
      if (lists.rank(e) != lists.rank(entry)) return false;
      if (!refused[e] && free(lists.post(e))) return true;
    }
    return false;
  }

  /// The place of the worst holder; of several alike one who is not promoted, drawn by lot.
  private int weakest(int p) {
    int chosen = firstSlot[p];
    int seen = 1;
    for (int slot = chosen + 1; slot < firstSlot[p] + taken[p]; slot++) {
      boolean worse = better(slots[chosen], slots[slot]);
      if (worse) seen = 0;
      else if (better(slots[slot], slots[chosen])) continue;
      if (random.nextInt(++seen) == 0) chosen = slot;
    }
    return chosen;
  }
}
