package dk.klynge.engine.matching.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// The steps from the stable matching that is best for candidates to the one that is best for
/// posts, and which step needs which before it. Every stable matching is the set of steps taken,
/// and every set that holds what its steps need is a stable matching (Irving & Gusfield 1989; for
/// posts with several places Cheng, McDermid & Suzuki 2008).
///
/// A step lets candidates in a ring move on, each to the post whose worst holder is the next in the
/// ring. All of it is found in time linear in the lists.
public final class Rotations {

  private final Lists lists;
  private final int[] place;
  private final int[] first;
  private final int[] last;
  private final int[] held;
  private final int[] pointer;
  private final boolean[] holds;
  private final int[] worst;
  private final int[] removedBy;
  private final int[] latestOf;
  private final int[] latestAt;
  private final int[] path;
  private final int[] at;
  private int length;
  private final List<Step> steps = new ArrayList<>();

  /// @param entries what the candidates of the ring hold afterwards
  /// @param needs the numbers of the steps that must be taken before
  public record Step(int[] entries, int[] needs) {}

  /// @param lists without ties
  public Rotations(Lists lists) {
    this.lists = lists;
    var strict = Strict.asListed(lists);
    place = strict.place();
    first = CandidatesPropose.match(strict);
    last = PostsPropose.match(strict);
    held = first.clone();
    pointer = first.clone();
    holds = new boolean[lists.entries()];
    worst = new int[lists.posts()];
    removedBy = new int[lists.entries()];
    latestOf = new int[lists.candidates()];
    latestAt = new int[lists.posts()];
    path = new int[lists.candidates()];
    at = new int[lists.candidates()];
    for (var none : List.of(worst, removedBy, latestOf, latestAt, at)) Arrays.fill(none, -1);
    for (int e : held) if (e >= 0) hold(e);
    for (int c = 0; c < lists.candidates(); c++) while (held[c] != last[c]) take(ring(c));
  }

  /// The best stable matching for candidates: the entry of each, or -1.
  public int[] first() {
    return first;
  }

  /// In an order in which they can be taken.
  public List<Step> steps() {
    return steps;
  }

  private void hold(int e) {
    holds[place[e]] = true;
    int p = lists.post(e);
    worst[p] = Math.max(worst[p], place[e]);
  }

  /// Follows who would push whom until somebody comes up again. What lies before him on the path is
  /// still true when his ring has moved on, so it is kept and followed further.
  private int[] ring(int from) {
    int c = length == 0 ? from : pushed(path[length - 1]);
    while (at[c] < 0) {
      at[c] = length;
      path[length++] = c;
      c = pushed(c);
    }
    var ring = Arrays.copyOfRange(path, at[c], length);
    length -= ring.length;
    for (int member : ring) at[member] = -1;
    return ring;
  }

  /// Who would lose his place if the candidate moved on.
  private int pushed(int c) {
    return lists.owner(lists.entryAt(worst[lists.post(next(c))]));
  }

  /// The best entry after the one held whose post prefers the candidate to its worst holder.
  private int next(int c) {
    if (pointer[c] == held[c]) pointer[c]++;
    while (place[pointer[c]] > worst[lists.post(pointer[c])]) pointer[c]++;
    return pointer[c];
  }

  private void take(int[] ring) {
    int number = steps.size();
    var needs = new TreeSet<Integer>();
    var entries = new int[ring.length];
    for (int i = 0; i < ring.length; i++) {
      int c = ring[i];
      entries[i] = next(c);
      needs.add(latestOf[c]);
      needs.add(latestAt[lists.post(entries[i])]);
      for (int e = held[c] + 1; e < entries[i]; e++) needs.add(removedBy[place[e]]);
    }
    needs.remove(-1);
    steps.add(new Step(entries, needs.stream().mapToInt(Integer::intValue).toArray()));
    for (int c : ring) holds[place[held[c]]] = false;
    for (int e : entries) {
      held[lists.owner(e)] = e;
      holds[place[e]] = true;
      latestOf[lists.owner(e)] = number;
      latestAt[lists.post(e)] = number;
    }
    for (int e : entries) raise(lists.post(e), number);
  }

  /// The mark of the worst holder moves up; candidates it passes have lost this post by this step.
  private void raise(int p, int number) {
    while (!holds[worst[p]]) removedBy[worst[p]--] = number;
  }
}
