package dk.klynge.engine.matching.ties;

import dk.klynge.engine.matching.lists.Lists;
import java.util.Arrays;

/// A matching that changes: who holds which entry, who holds a place at each post, who has none.
/// Every change is written down, so that a search can take a step back exactly.
final class Standing {

  /// The bar of a post with a free place: any candidate it ranks is good enough.
  static final int OPEN = Integer.MAX_VALUE;

  final Lists lists;
  private final int[] held;
  private final int[] slotStart;
  private final int[] slots;
  private final int[] slotOf;
  private final int[] taken;
  private final int[] bar;
  private final int[] unmatched;
  private final int[] indexOf;
  private int alone;
  private int[] journal = new int[64];
  private final int[] noted;
  private int written;
  private int round;

  Standing(Lists lists, int[] matching) {
    this.lists = lists;
    int n = lists.candidates();
    held = new int[n];
    Arrays.fill(held, -1);
    slotStart = new int[lists.posts() + 1];
    for (int p = 0; p < lists.posts(); p++) slotStart[p + 1] = slotStart[p] + lists.room(p);
    slots = new int[slotStart[lists.posts()]];
    slotOf = new int[n];
    taken = new int[lists.posts()];
    bar = new int[lists.posts()];
    Arrays.fill(bar, OPEN);
    unmatched = new int[n];
    indexOf = new int[n];
    noted = new int[n];
    for (int c = 0; c < n; c++) addAlone(c);
    for (int c = 0; c < n; c++) if (matching[c] >= 0) take(c, matching[c]);
    begin();
  }

  /// The entry of a candidate, or -1.
  int held(int candidate) {
    return held[candidate];
  }

  int[] copy() {
    return held.clone();
  }

  /// The rank of the worst holder of a full post; [#OPEN] while a place is free.
  int bar(int post) {
    return bar[post];
  }

  int taken(int post) {
    return taken[post];
  }

  /// The entry held at one of the taken places of a post.
  int holder(int post, int index) {
    return slots[slotStart[post] + index];
  }

  int alone() {
    return alone;
  }

  int alone(int index) {
    return unmatched[index];
  }

  int size() {
    return lists.candidates() - alone;
  }

  /// The candidate leaves what he holds for an entry at a post that must have a free place; -1: for
  /// nothing.
  void move(int candidate, int entry) {
    note(candidate, held[candidate]);
    if (held[candidate] >= 0) leave(candidate);
    if (entry >= 0) take(candidate, entry);
  }

  private void leave(int candidate) {
    int p = lists.post(held[candidate]);
    int last = --taken[p];
    int moved = slots[slotStart[p] + last];
    slots[slotOf[candidate]] = moved;
    slotOf[lists.owner(moved)] = slotOf[candidate];
    held[candidate] = -1;
    bar[p] = OPEN;
    addAlone(candidate);
  }

  private void take(int candidate, int entry) {
    int p = lists.post(entry);
    int slot = slotStart[p] + taken[p]++;
    slots[slot] = entry;
    slotOf[candidate] = slot;
    held[candidate] = entry;
    int last = unmatched[--alone];
    unmatched[indexOf[candidate]] = last;
    indexOf[last] = indexOf[candidate];
    if (taken[p] == lists.capacity(p)) bar[p] = worst(p);
  }

  private void addAlone(int candidate) {
    indexOf[candidate] = alone;
    unmatched[alone++] = candidate;
  }

  private int worst(int post) {
    int worst = 0;
    for (int slot = slotStart[post]; slot < slotStart[post] + taken[post]; slot++)
      worst = Math.max(worst, lists.rankAtPost(slots[slot]));
    return worst;
  }

  /// Only where a candidate was at the beginning counts.
  private void note(int candidate, int before) {
    if (noted[candidate] == round) return;
    noted[candidate] = round;
    if (written + 2 > journal.length) journal = Arrays.copyOf(journal, journal.length * 2);
    journal[written++] = candidate;
    journal[written++] = before;
  }

  /// What is done from here on can be taken back.
  void begin() {
    written = 0;
    round++;
  }

  /// Takes back everything since [#begin]. All leave before anyone returns: a place may have gone
  /// from hand to hand.
  void undo() {
    for (int at = 0; at < written; at += 2) if (held[journal[at]] >= 0) leave(journal[at]);
    for (int at = 0; at < written; at += 2)
      if (journal[at + 1] >= 0) take(journal[at], journal[at + 1]);
    begin();
  }
}
