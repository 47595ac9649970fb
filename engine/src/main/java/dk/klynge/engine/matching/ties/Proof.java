package dk.klynge.engine.matching.ties;

import dk.klynge.engine.matching.lists.Lists;
import java.util.Arrays;
import java.util.function.BooleanSupplier;

/// Searches all stable matchings for one larger than a given one, by branching on the bars of
/// posts. Where the search comes to its end, the largest size is proved.
final class Proof {

  private final Lists lists;
  private final Relaxation relaxation;
  private final Shaving shaving;
  private final BooleanSupplier stop;
  private final long most;
  private int[] best;
  private int bestSize;
  private long nodes;
  private int open;

  /// @param most how many cases may be looked at
  Proof(Lists lists, int[] start, long most, BooleanSupplier stop) {
    this.lists = lists;
    this.relaxation = new Relaxation(lists);
    this.shaving = new Shaving(lists, relaxation, stop);
    this.stop = stop;
    this.most = most;
    best = start;
    bestSize = (int) Arrays.stream(start).filter(e -> e >= 0).count();
  }

  /// No stable matching is larger than the number that comes back.
  int bound() {
    var nothing = new int[lists.candidates()];
    Arrays.fill(nothing, -1);
    explore(Bars.anywhere(lists), nothing);
    return Math.max(bestSize, open);
  }

  int[] best() {
    return best;
  }

  long nodes() {
    return nodes;
  }

  private void explore(Bars given, int[] from) {
    var bars = given;
    if (!bars.narrow()) return;
    var standing = new Standing(lists, from);
    if (!relaxation.repair(bars, standing) || standing.size() <= bestSize) return;
    if (++nodes > most || stop.getAsBoolean()) {
      open = Math.max(open, standing.size());
      return;
    }
    var shaved = shaving.shave(bars, standing.copy(), bestSize);
    if (shaved.isEmpty()) return;
    bars = shaved.get();
    if (!relaxation.repair(bars, standing) || standing.size() <= bestSize) return;
    int entry = blocking(standing);
    if (entry < 0) {
      best = standing.copy();
      bestSize = standing.size();
      return;
    }
    int p = lists.post(entry);
    var held = standing.copy();
    explore(bars.above(p, lists.rankAtPost(entry)), held);
    explore(bars.atMost(p, lists.rankAtPost(entry)), held);
  }

  /// A pair that would rather have each other, at the post with the most such pairs: its best.
  private int blocking(Standing standing) {
    var count = new int[lists.posts()];
    var first = new int[lists.posts()];
    int chosen = -1;
    for (int c = 0; c < lists.candidates(); c++)
      for (int e = lists.first(c); e < lists.end(c); e++) {
        int held = standing.held(c);
        if (held >= 0 && lists.rank(held) <= lists.rank(e)) break;
        int p = lists.post(e);
        if (lists.rankAtPost(e) >= standing.bar(p)) continue;
        if (count[p]++ == 0 || lists.rankAtPost(e) < lists.rankAtPost(first[p])) first[p] = e;
        if (chosen < 0 || count[p] > count[chosen]) chosen = p;
      }
    return chosen < 0 ? -1 : first[chosen];
  }
}
